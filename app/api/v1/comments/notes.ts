import { z } from 'zod'
import { mayModerateEverything } from '#lib/moderation/may.ts'
import { addNote, listNotes } from '#lib/moderation/note.ts'
import { findQueueItem } from '#lib/moderation/queue.ts'
import type { Staff } from '#lib/people/actor.ts'
import { idParam, time } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem, unfit } from '../problem.ts'

const note = z.object({ id: z.string(), text: z.string(), by: z.string(), at: time })

export const noteComments = [
  operation({
    id: 'listNotes',
    method: 'GET',
    path: '/comments/{id}/notes',
    summary: 'What moderators told each other about a comment’s writer',
    scope: 'comments:read',
    params: idParam,
    status: 200,
    answer: z.object({ notes: z.array(note) }),
    run: async ({ params, by, now }) => {
      const commenterId = await findCommenter(params.id, by, now)
      if (commenterId instanceof Problem) return commenterId
      return { result: { notes: await listNotes(commenterId, by) } }
    },
  }),
  operation({
    id: 'addNote',
    method: 'POST',
    path: '/comments/{id}/notes',
    summary: 'Leave a note about a comment’s writer',
    scope: 'comments:write',
    params: idParam,
    body: z.object({ text: z.string().min(1).max(2_000) }),
    status: 204,
    answer: null,
    run: async ({ params, body, by, now }) => {
      const commenterId = await findCommenter(params.id, by, now)
      if (commenterId instanceof Problem) return commenterId
      const wrong = await addNote({ commenterId, text: body.text, by, now })
      return wrong === null ? { result: null } : unfit({ text: wrong })
    },
  }),
]

async function findCommenter(id: string, by: Staff, now: Date): Promise<bigint | Problem> {
  const item = await findQueueItem(BigInt(id), by, now)
  if (!item) return notFound()
  if (!mayModerateEverything(by)) return notAllowed()
  const { commenterId } = item.writer
  return commenterId === null ? notFound() : BigInt(commenterId)
}
