import type { Actor } from '../people/actor.ts'
import { addRedirect } from './add-redirect.ts'

type Input = {
  /** A line each: the old address and the new one, with a comma, a semicolon or white space between them. */
  lines: string
  siteOrigin: string
  by: Actor
  now: Date
}

export type RedirectsImported =
  | { ok: true; added: number; refused: { line: number; says: string }[] }
  | { ok: false; reason: 'too-many' }

/** More lines than this would keep the sender waiting for minutes. */
export const MOST_LINES = 1_000

/** Adds many redirects, each by itself: a line that cannot be one is named, and the others are added all the same. */
export async function importRedirects(input: Input): Promise<RedirectsImported> {
  const { lines, siteOrigin, by, now } = input
  const typed = lines.split(/\r?\n/)
  if (typed.length > MOST_LINES) return { ok: false, reason: 'too-many' }
  let added = 0
  const refused: { line: number; says: string }[] = []
  for (const [index, line] of typed.entries()) {
    if (line.trim() === '') continue
    const [from = '', to = ''] = line.split(/[,;\s]+/).map((part) => part.replace(/^"|"$/g, ''))
    const done = await addRedirect({ from, to, permanent: true, siteOrigin, by, now })
    if (done.ok) added++
    else refused.push({ line: index + 1, says: words(done) })
  }
  return { ok: true, added, refused }
}

function words(refusal: Exclude<Awaited<ReturnType<typeof addRedirect>>, { ok: true }>): string {
  if (refusal.reason === 'forbidden') return 'You may not add redirects.'
  return Object.values(refusal.errors).join(' ')
}
