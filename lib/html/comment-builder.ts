import { autolink, type Run } from './autolink.ts'
import { cleanCharacters } from './characters.ts'
import { COMMENT_ALLOWED, cleanAttribute } from './comment-list.ts'
import { CommentWriter } from './comment-writer.ts'
import { BLOCKS, escapeHtml } from './text.ts'
import { readTokens, type Tag } from './tokens.ts'

/** The reader's words as balanced HTML of the allow-list's elements in paragraphs. Not yet sanitised. */
export function buildComment(typed: string, siteOrigin: string): string {
  const source = cleanCharacters(typed)
  const writer = new CommentWriter()
  let inCode = false

  readTokens(source, {
    text: (decoded) => {
      const chars = cleanCharacters(decoded)
      if (inCode) writer.verbatim(chars)
      else writeLines(writer, chars, siteOrigin)
    },
    open: (tag, raw) => {
      inCode = tag.tagName === 'code'
      if (isBracketedAddress(raw)) writeLines(writer, raw, siteOrigin)
      else openElement(writer, tag, siteOrigin)
      return inCode ? 'verbatim' : undefined
    },
    close: ({ tagName }) => {
      inCode = false
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

function writeLines(writer: CommentWriter, chars: string, siteOrigin: string) {
  chars.split('\n').forEach((line, at) => {
    if (at > 0) writer.newLine()
    if (writer.inFormat('a')) writer.words(line)
    else for (const run of autolink(line)) writeRun(writer, run, siteOrigin)
  })
}

function writeRun(writer: CommentWriter, run: Run, siteOrigin: string) {
  const link = run.href && cleanAttribute('href', run.href, siteOrigin)
  writer.words(run.text, link || undefined)
}

function attributesOf({ tagName, attrs }: Tag, siteOrigin: string): string {
  let attributes = ''
  for (const name of COMMENT_ALLOWED[tagName] ?? []) {
    const typed = attrs.find((attribute) => attribute.name === name)?.value ?? ''
    const value = cleanAttribute(name, typed, siteOrigin)
    if (value) attributes += ` ${name}="${escapeHtml(value)}"`
  }
  return attributes
}
