import { z } from 'zod'
import { editComment } from '#lib/moderation/edit.ts'
import { getWording } from '#lib/moderation/find-wording.ts'
import { pinComment } from '#lib/moderation/pin.ts'
import { findQueueItem } from '#lib/moderation/queue.ts'
import { replyFromQueue } from '#lib/moderation/reply.ts'
import { id, idParam, seen } from '../fields.ts'
import { type Call, operation } from '../operation.ts'
import { notFound, Problem, unfit } from '../problem.ts'
import { conflict } from './conflict.ts'

/** As the queue's form: refused in bytes by the verb, with the reason. */
const words = z.string().max(66_000)

const edit = z.object({
  revision: seen,
  source: words
    .optional()
    .meta({ description: 'The words as typed: text, and the few tags of the form.' }),
  name: z.string().max(1_000).optional(),
  url: z.string().max(2_000).optional(),
})

const pinned = {
  scope: 'comments:write',
  params: idParam,
  status: 204,
  answer: null,
  refusals: [409],
} as const

export const writeComments = [
  operation({
    id: 'editComment',
    method: 'PATCH',
    path: '/comments/{id}',
    summary: 'Change the words or the byline of a comment',
    description: 'What is left out stays. The former wording is kept in its history.',
    scope: 'comments:write',
    params: idParam,
    body: edit,
    status: 200,
    answer: z.object({ id, revision: z.number().int() }),
    refusals: [409],
    run: async ({ params, body: { revision, ...changed }, by, now }) => {
      const id = BigInt(params.id)
      if (!(await findQueueItem(id, by, now))) return notFound()
      const { source, name, url, email } = { ...(await getWording(id)), ...given(changed) }
      const wording = { source, name, url, email }
      const edited = await editComment({ id, revision, wording, by, now })
      if (edited.ok) return { result: { id: params.id, revision: edited.revision } }
      if (edited.reason === 'conflict') return conflict(edited.change)
      return edited.reason === 'invalid' ? unfit(asNamed(edited.errors)) : notFound()
    },
  }),
  operation({
    id: 'replyToComment',
    method: 'POST',
    path: '/comments/{id}/replies',
    summary: 'Answer a comment as staff',
    description: 'With “approve” a held comment is approved in the same step.',
    scope: 'comments:write',
    params: idParam,
    body: z.object({ revision: seen, source: words.min(1), approve: z.boolean().default(false) }),
    status: 201,
    answer: z.object({ id }),
    refusals: [409],
    run: async ({ params, body: { revision, ...reply }, by, ip, userAgent, now }) => {
      const to = { id: BigInt(params.id), revision }
      const done = await replyFromQueue({ to, ...reply, by, ip, userAgent, now })
      if (done.ok) {
        const id = String(done.commentId)
        return { result: { id }, at: `/comments/${id}` }
      }
      if (done.reason === 'conflict') return conflict(done.change)
      if (done.reason === 'invalid') return unfit({ source: done.error })
      return done.reason === 'unknown' ? notFound() : new Problem(409, REFUSALS[done.reason])
    },
  }),
  operation({
    id: 'pinComment',
    method: 'PUT',
    path: '/comments/{id}/pin',
    summary: 'Put a comment on top of its post’s',
    ...pinned,
    run: (call) => pin(call, true),
  }),
  operation({
    id: 'unpinComment',
    method: 'DELETE',
    path: '/comments/{id}/pin',
    summary: 'Take a comment down from the top',
    ...pinned,
    run: (call) => pin(call, false),
  }),
]

const REFUSALS = {
  duplicate: 'You have said exactly this already.',
  'not-approved': 'It is not on the page yet: approve it first.',
  'is-a-reply': 'Only what answers the post itself can be pinned.',
}

async function pin({ params, by, now }: Call<{ id: string }>, pinned: boolean) {
  const done = await pinComment({ id: BigInt(params.id), pinned, by, now })
  if (done.ok || done.reason === 'unchanged') return { result: null }
  return done.reason === 'unknown' ? notFound() : new Problem(409, REFUSALS[done.reason])
}

function given<Fields extends object>(fields: Fields) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> }
}

/** The form's names of the fields, and ours. */
function asNamed({ comment, author, ...rest }: Record<string, string>): Record<string, string> {
  return { ...rest, ...(comment && { source: comment }), ...(author && { name: author }) }
}
