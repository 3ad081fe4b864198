import { z } from 'zod'
import { readHref } from '#lib/html/href.ts'
import { cleanLine } from '#lib/html/name.ts'
import type { Settings } from '#lib/settings/schema.ts'

/** Bytes that WordPress's columns hold (wp_get_comment_fields_max_lengths), which imports and exports rely on. */
const MAX_BYTES = { author: 245, email: 100, url: 200, comment: 65_525 } as const

/** The form as it came, by field name; a field that did not come is undefined. */
export type ReplyFields = {
  [field in (typeof FIELDS)[number]]?: string | undefined
} & {
  /** What came as "comment" where the form has a field of another name for the words; undefined where it has none. */
  decoy?: string | undefined
}

export const FIELDS = [
  ...(['comment', 'author', 'email', 'url', 'post', 'parent', 'consent', 'token'] as const),
  // "replies" or "thread": what the writer wants to be told of by mail.
  'notify',
  // Seconds since the form was opened, by the page's script.
  'seconds',
  // Of a receipt's form: the revision that it shows.
  'revision',
] as const

/** One sentence for each field that needs mending. */
export type FieldErrors = Partial<Record<'comment' | 'author' | 'email' | 'url', string>>

export type Writer = { name: string; email: string; url: string }
export type Words = { source: string; writer: Writer }

type Rules = Pick<Settings, 'requireNameEmail' | 'websiteField'>

/**
 * Reads what a reader typed.
 * @param account the signed-in person, whose name and address stand in for typed ones
 */
export function readWords(
  fields: ReplyFields,
  settings: Rules,
  account: Writer | null,
): { ok: true; words: Words } | { ok: false; errors: FieldErrors } {
  const mustSayWho = settings.requireNameEmail && account === null
  const parsed = (mustSayWho ? signedWords : anyWords).safeParse(fields)
  if (!parsed.success) return { ok: false, errors: errorsOf(parsed.error) }
  const { comment, author, email, url } = parsed.data
  const typed = { name: author, email, url: settings.websiteField ? url : '' }
  return { ok: true, words: { source: comment, writer: account ?? typed } }
}

/** @param required whether name and e-mail must be given */
function wordsSchema(required: boolean) {
  return z.object({
    comment: line(MAX_BYTES.comment, 'Your comment')
      .transform((text) => text.replace(/\r\n?/g, '\n').trim())
      .refine((text) => text !== '', 'Please type a comment.'),
    author: line(MAX_BYTES.author, 'The name')
      .transform(cleanLine)
      .refine((name) => name !== '' || !required, 'Please give a name.'),
    email: line(MAX_BYTES.email, 'The e-mail address')
      .transform((email) => email.trim())
      .refine((email) => email !== '' || !required, 'Please give an e-mail address.')
      .refine((email) => email === '' || isEmail(email), 'This is not an e-mail address.'),
    url: line(MAX_BYTES.url, 'The website')
      .transform(readWebsite)
      .refine((url) => url !== null, 'This is not the address of a website.')
      .transform((url) => url ?? ''),
  })
}

/** Text that can be stored whole: within its bytes, and without the characters that no database or page can hold. */
function line(maxBytes: number, what: string) {
  return z
    .string()
    .default('')
    .refine(
      (text) => text.isWellFormed() && !text.includes('\0'),
      `${what} contains characters that cannot be stored.`,
    )
    .refine(
      (text) => Buffer.byteLength(text) <= maxBytes,
      `${what} is too long: it may have ${maxBytes.toLocaleString('en')} bytes.`,
    )
}

const email = z.email()

function isEmail(text: string): boolean {
  return email.safeParse(text).success
}

/** The address that a byline may link to: http or https; "example.org" is completed, as in WordPress. Null when it is none. */
function readWebsite(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /^https?:\/\/$/i.test(text)) return ''
  const address =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+(?:\/|$)/.test(text) ? text : `http://${text}`
  const link = /^https?:/i.test(address) ? readHref(address, '') : null
  return link && Buffer.byteLength(link.href) <= MAX_BYTES.url ? link.href : null
}

// Made once: that takes longer than reading a reply.
const signedWords = wordsSchema(true)
const anyWords = wordsSchema(false)

function errorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) {
    const field = String(path[0]) as keyof FieldErrors
    errors[field] ??= message
  }
  return errors
}
