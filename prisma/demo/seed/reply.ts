import type { Reply } from '#lib/comments/screening/verdict.ts'
import { env } from '#lib/env.ts'
import { renderComment } from '#lib/html/comment.ts'
import type { Actor } from '#lib/people/actor.ts'
import type { DemoComment } from '../shape.ts'
import type { Addresses } from './addresses.ts'
import { known } from './mark.ts'
import { resolveLinks } from './words.ts'

export type Staff = ReadonlyMap<string, Actor>

/** A reply as the form would have brought it, with its safe rendering and who was signed in. */
export function readReply(comment: DemoComment, given: { staff: Staff; addresses: Addresses }) {
  const by = typeof comment.by === 'string' ? known(given.staff, comment.by) : null
  const source = resolveLinks(comment.words, given.addresses)
  const { html, ...rendered } = renderComment(source, { siteOrigin: env().SITE_URL })
  const writer = writerOf(comment)
  const reply: Reply = {
    ...rendered,
    source,
    name: by?.name ?? writer.name,
    email: by?.email ?? writer.email,
    url: writer.url,
    ip: ipOf(comment),
    userAgent: isCampaign(writer.email) ? 'python-requests/2.32' : BROWSER,
    decoy: comment.decoy ?? '',
    seconds: null,
  }
  return { reply, html, by }
}

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function writerOf({ by }: DemoComment): { name: string; email: string; url: string } {
  return typeof by === 'string' ? { name: by, email: '', url: '' } : { url: '', ...by }
}

/** The advertisers of the demo share one machine and one range, as such people do. */
function isCampaign(email: string): boolean {
  return email.endsWith('@spine-miracle.example')
}

/** Addresses from the ranges that are kept for documentation (RFC 5737, RFC 3849): one for each writer. */
function ipOf(comment: DemoComment): string {
  const { name, email } = writerOf(comment)
  const number = [...(email || name)].reduce(
    (sum, char) => (sum * 31 + char.charCodeAt(0)) % 65_521,
    7,
  )
  if (isCampaign(email)) return `203.0.113.${(number % 250) + 1}`
  return `2001:db8:${number.toString(16)}::1`
}
