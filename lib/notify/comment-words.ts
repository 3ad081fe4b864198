import { z } from 'zod'
import { cleanLine } from '../html/name.ts'
import { excerptOf } from '../html/text.ts'

/** Enough to decide most comments; the screen shows the rest. */
const WORDS_CHARS = 600
const TITLE_CHARS = 120
const NAME_CHARS = 120

// Everything on one line each: what a commenter typed cannot pass for another part of the mail.

/** The title of a post. */
export function titleOf({ title }: { title: string }): string {
  return excerptOf(title, TITLE_CHARS) || 'Untitled'
}

/** The writer's name alone, for other readers. */
export function nameOf({ authorName }: { authorName: string }): string {
  return excerptOf(cleanLine(authorName), NAME_CHARS) || 'Anonymous'
}

type Writer = { authorName: string; authorEmail: string; authorUrl: string }

/** With e-mail and website, for those who look after the site only. */
export function writerOf({ authorName, authorEmail, authorUrl }: Writer): string {
  const details = [authorEmail, authorUrl].filter(Boolean).join(', ')
  return excerptOf(`${authorName}${details && ` (${details})`}`, 300)
}

/** The beginning of the words, set in. */
export function wordsOf({ text }: { text: string }): string {
  return `    ${excerptOf(text, WORDS_CHARS)}`
}

// Stored by every version there was: what does not fit is left out.
const verdicts = z.array(
  z.object({
    verdict: z.enum(['approve', 'note', 'hold', 'spam', 'trash']),
    says: z.string(),
    matched: z.array(z.object({ text: z.string() })),
  }),
)

/** What the checks said against a comment, a sentence each, with what they matched. */
export function reasonsOf({ screenings }: { screenings: { verdicts: unknown }[] }): string[] {
  const said = verdicts.safeParse(screenings[0]?.verdicts).data ?? []
  return said
    .filter(({ verdict }) => verdict !== 'approve' && verdict !== 'note')
    .map(({ says, matched }) => {
      const found = matched.map(({ text }) => text).join(', ')
      return excerptOf(found ? `${says} (${found})` : says, 300)
    })
}
