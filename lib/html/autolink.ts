import { LinkifyIt } from 'linkify-it'
import tlds from 'tlds' with { type: 'json' }

export type Run = { text: string; href?: string }

/**
 * Splits a text into plain runs and addresses that become links: http(s) addresses, `www.` hosts with a real top-level domain, and
 * e-mails. A bare `example.com` stays text, as in WordPress: linking it is what spam hopes for.
 */
export function autolink(text: string): Run[] {
  if (!mayHoldAddress(text)) return [{ text }]
  const runs: Run[] = []
  let end = 0
  for (const match of linkify.match(text) ?? []) {
    if (match.schema === '' && !/^www\./i.test(match.raw)) continue
    // WordPress leaves the punctuation of the sentence out of the address; linkify-it does so in most places.
    const raw = match.raw.replace(/[.,;:!?]+$/, '')
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({
      text: raw,
      href: match.url.slice(0, match.url.length - (match.raw.length - raw.length)),
    })
    end = match.index + raw.length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}

/** False for most lines, which need no closer look. */
function mayHoldAddress(text: string): boolean {
  return /[@/.]/.test(text)
}

/** An address longer than this is no address that somebody reads or types. */
const MAX_LENGTH = 2000

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds, maxLength: MAX_LENGTH })
  .add('ftp:', null)
  .add('//', null)
