import { db } from '../db/client.ts'
import { cleanLine } from '../html/name.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'

export type Note = { id: string; text: string; by: string; at: string }

const LONGEST = 2_000
/** More than anybody reads about one commenter. */
const MOST_SHOWN = 50

/** What moderators told each other about a commenter, latest first. Only for those who moderate everything. */
export async function listNotes(commenterId: bigint, by: Actor): Promise<Note[]> {
  if (!mayModerateEverything(by)) return []
  const notes = await db.commenterNote.findMany({
    where: { commenterId },
    orderBy: { createdAt: 'desc' },
    take: MOST_SHOWN,
    select: { id: true, text: true, createdAt: true, person: { select: { name: true } } },
  })
  return notes.map(({ id, text, createdAt, person }) => ({
    id,
    text,
    by: person.name,
    at: createdAt.toISOString(),
  }))
}

type Input = { commenterId: bigint; text: string; by: Actor; now: Date }

/** Leaves a note about a commenter for the other moderators. Returns what is wrong with it, or null. */
export async function addNote({ commenterId, text, by, now }: Input): Promise<string | null> {
  if (!mayModerateEverything(by)) return 'Only moderators leave notes.'
  const words = cleanLine(text)
  if (words === '') return 'Please type a note.'
  if (words.length > LONGEST) return `A note may have ${LONGEST} characters.`
  if (!(await db.commenter.findUnique({ where: { id: commenterId }, select: { id: true } })))
    return 'There is no such commenter any more.'
  await db.commenterNote.create({
    data: { commenterId, personId: by.id, text: words, createdAt: now },
  })
  return null
}
