import { autolink, type Run } from './autolink.ts'
import { cleanCharacters } from './characters.ts'
import { COMMENT_ALLOWED, keepAttributes } from './comment-list.ts'
import { CommentWriter, type Written } from './comment-writer.ts'
import { BLOCKS, escapeHtml } from './text.ts'
import { readTokens, type Tag } from './tokens.ts'
import { type Typography, typeset } from './typography.ts'

type Options = Typography & { siteOrigin: string }
type Setting = {
  siteOrigin: string
  typography: Typography
  /** The character before the next words, across inline elements; a mark that stands first in its line opens. */
  before: string
}

/** The reader's words as balanced HTML of the allow-list's elements in paragraphs, and as plain text. Not yet sanitised. */
export function buildComment(typed: string, { siteOrigin, ...typography }: Options): Written {
  const source = cleanCharacters(typed)
  const writer = new CommentWriter()
  const set: Setting = { siteOrigin, typography, before: '' }
  let inCode = false

  readTokens(source, {
    text: (decoded) => {
      const chars = cleanCharacters(decoded)
      if (inCode) writer.verbatim(chars)
      else writeLines(writer, chars, set)
      set.before = chars.at(-1) ?? ''
    },
    open: (tag, raw) => {
      if (BLOCKS.has(tag.tagName) || tag.tagName === 'br') set.before = ''
      if (isBracketedAddress(raw)) writeLines(writer, raw, set)
      else openElement(writer, tag, siteOrigin)
      // Nested too deep, or past the most elements, it is not written; then what it holds are words.
      inCode = writer.inFormat('code')
      return inCode ? 'verbatim' : undefined
    },
    close: ({ tagName }) => {
      inCode = false
      if (BLOCKS.has(tagName)) set.before = ''
      if (tagName === 'blockquote') writer.closeQuote()
      else if (BLOCKS.has(tagName)) writer.breakParagraph()
      else writer.closeFormat(tagName)
    },
  })
  return writer.end()
}

/** `<joe@example.com>`, as in mails: words, although HTML takes it for a tag. The length keeps the pattern's work small. */
function isBracketedAddress(raw: string): boolean {
  return raw.length < 300 && /^<(?:https?:\/\/[^\s<>"']+|[^\s<>@"'=/]+@[^\s<>@"'=/]+)>$/i.test(raw)
}

function openElement(writer: CommentWriter, tag: Tag, siteOrigin: string) {
  const { tagName } = tag
  const attributes = attributesOf(tag, siteOrigin)
  if (tagName === 'br') writer.breakLine()
  else if (tagName === 'blockquote') writer.openQuote(attributes)
  else if (BLOCKS.has(tagName)) writer.breakParagraph()
  else if (tagName === 'a') openLink(writer, attributes)
  else if (Object.hasOwn(COMMENT_ALLOWED, tagName)) writer.openFormat(tagName, attributes)
}

/** A link inside a link ends the outer one; one that leads nowhere is only its words. */
function openLink(writer: CommentWriter, attributes: string) {
  writer.closeFormat('a')
  if (attributes.startsWith(' href=')) writer.openFormat('a', attributes)
}

function writeLines(writer: CommentWriter, chars: string, set: Setting) {
  const inLink = writer.inFormat('a')
  // In a link, addresses only matter to what would change their letters.
  const isPlain = inLink && !set.typography.quotes && !set.typography.smilies
  chars.split('\n').forEach((line, at) => {
    if (at > 0) writer.newLine()
    if (at > 0) set.before = ''
    for (const run of isPlain ? [{ text: line }] : autolink(line))
      writeRun(writer, run, inLink, set)
  })
}

/** Addresses keep their letters, also where they are the words of a link that somebody made. */
function writeRun(writer: CommentWriter, { text, href }: Run, inLink: boolean, set: Setting) {
  if (!href) writer.words(typeset(text, set.before, set.typography))
  else if (inLink) writer.words(text)
  else writeLink(writer, text, href, set.siteOrigin)
  set.before = text.at(-1) ?? ''
}

function writeLink(writer: CommentWriter, text: string, address: string, siteOrigin: string) {
  const typed = (name: string) => (name === 'href' ? address : undefined)
  writer.words(text, () => spell(keepAttributes('a', typed, siteOrigin).attributes))
}

function attributesOf({ tagName, attrs }: Tag, siteOrigin: string): string {
  const typed = (name: string) => attrs.find((attribute) => attribute.name === name)?.value
  return spell(keepAttributes(tagName, typed, siteOrigin).attributes)
}

/** The spelling that sanitize-html writes, so that its pass changes nothing. */
function spell(attributes: Record<string, string>): string {
  let spelt = ''
  for (const name in attributes) {
    spelt += ` ${name}="${escapeHtml(attributes[name] ?? '').replaceAll('&#39;', "'")}"`
  }
  return spelt
}
