import { marked } from 'marked'
import { cleanPaste } from './clean.ts'

/** Markdown (CommonMark with GitHub's tables, tasks and struck words, and footnotes) as HTML for the editor. */
export function readMarkdown(text: string): string {
  const { words, notes } = takeNotes(text)
  const html = marked.parse(words, { async: false, gfm: true })
  const used = [...notes].filter(([key]) => html.includes(`id="fnref-${key}"`))
  // The line break that ends the code is not part of it.
  const code = html.replaceAll('\n</code></pre>', '</code></pre>')
  return cleanPaste(code + writeNotes(used))
}

/** `[^a]: words` at the beginning of a line is a note, `[^a]` elsewhere its mark. */
function takeNotes(text: string) {
  const notes = new Map<string, string>()
  const body = text.replace(/^\[\^([\w-]+)\]: *(.*(?:\n(?: {2,}|\t).*)*)$/gm, (_all, key, note) => {
    notes.set(key, note)
    return ''
  })
  const words = body.replace(/\[\^([\w-]+)\]/g, (mark, key) =>
    notes.has(key)
      ? `<sup class="footnote-mark" id="fnref-${key}"><a href="#fn-${key}">0</a></sup>`
      : mark,
  )
  return { words, notes }
}

function writeNotes(notes: [string, string][]): string {
  if (notes.length === 0) return ''
  const items = notes.map(([key, note]) => {
    const words = marked.parseInline(note.replace(/\s*\n\s*/g, ' '), { async: false })
    return `<li id="fn-${key}">${words}</li>`
  })
  return `<section class="footnotes"><ol>${items.join('')}</ol></section>`
}
