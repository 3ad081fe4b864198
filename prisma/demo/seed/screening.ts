import type { CommentStatus, DemoComment, DemoVerdict } from '../shape.ts'

/** What the checks said when a reply came in, as a screening record keeps it. */
export type Screened = {
  outcome: CommentStatus
  verdicts: { check: string; verdict: string; matched: Matched[]; says: string }[]
}

type Matched = { field: 'author' | 'email' | 'url' | 'comment'; text: string }

const SAYS: Record<DemoVerdict['check'], string> = {
  'first-time': 'Nothing from this address has been approved before.',
  links: 'It holds as many links as you hold replies for.',
  words: 'It holds words from your lists.',
  'spam-host': 'It links to a host that was seen in spam.',
}

/** @param isKnown whether something by the same guest had been approved before */
export function screen({ by, why, words }: DemoComment, isKnown: boolean): Screened {
  if (typeof by === 'string') return { outcome: 'APPROVED', verdicts: [STAFF] }
  const firstTime: DemoVerdict = { check: 'first-time', says: 'hold', matched: [by.email] }
  const spoken = why ?? (isKnown ? [] : [firstTime])
  const verdicts = spoken.map(({ check, says, matched }) => ({
    check,
    verdict: says,
    matched: matched.map((text) => ({ field: fieldOf(text, words, by), text })),
    says: SAYS[check],
  }))
  return { outcome: severest(spoken), verdicts }
}

const STAFF = {
  check: 'staff',
  verdict: 'approve',
  matched: [],
  says: 'Written by the staff.',
}

function severest(spoken: DemoVerdict[]): CommentStatus {
  if (spoken.some(({ says }) => says === 'spam')) return 'SPAM'
  return spoken.length > 0 ? 'PENDING' : 'APPROVED'
}

function fieldOf(
  text: string,
  words: string,
  by: { name: string; email: string; url?: string },
): Matched['field'] {
  if (words.includes(text)) return 'comment'
  if (by.email.includes(text)) return 'email'
  return by.url?.includes(text) ? 'url' : 'author'
}
