import { z } from 'zod'
import { idText } from '#lib/id-text.ts'

/** A comment as the moderator saw it: `{ id, revision }`, or "id:revision" from a form. */
const seen = z.union([
  z.object({ id: idText, revision: z.number().int().positive() }),
  z
    .string()
    .regex(/^\d{1,18}:\d{1,9}$/)
    .transform((pair) => {
      const [id = '', revision] = pair.split(':')
      return { id, revision: Number(revision) }
    }),
])

/** The most comments that one request decides about; more is a job (lib/moderation/start-run.ts). */
const MOST_AT_ONCE = 500

export const seenComments = z
  .array(seen, 'No comment was chosen.')
  .min(1, 'No comment was chosen.')
  .max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} comments at once.`)
  .transform((all) => all.map(({ id, revision }) => ({ id: BigInt(id), revision })))

/** Where a form without a script goes back to: only ever the queue. */
export const back = z
  .string()
  .regex(/^\/admin\/comments(?:[/?#][^\\]*)?$/)
  .catch('/admin/comments')
  .default('/admin/comments')

/** The page to go back to, which then says what was done. */
export function backTo(path: string, said: Record<string, string | null>): Response {
  const url = new URL(path, 'http://here')
  for (const name of ['said', 'refused']) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(said)) if (value) url.searchParams.set(name, value)
  return new Response(null, { status: 303, headers: { location: url.pathname + url.search } })
}
