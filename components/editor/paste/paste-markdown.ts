import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { DOMParser as DocumentParser, Fragment, Slice } from '@tiptap/pm/model'

/** Puts Markdown in: first as plain text, then as what it means, so that one undo brings the plain text back. */
export async function pasteMarkdown(editor: Editor, text: string): Promise<void> {
  // Fetched when first needed. Where it cannot be, the text itself has to do.
  const reader = await import('./markdown.ts').catch(() => null)
  const { from } = editor.state.selection
  insertPlain(editor, text)
  if (!reader) return
  const holder = document.createElement('template')
  holder.innerHTML = reader.readMarkdown(text)
  const slice = DocumentParser.fromSchema(editor.schema).parseSlice(holder.content)
  const { tr } = editor.state
  const { to } = tr.selection
  editor.view.dispatch(closeHistory(tr).replaceRange(from, to, slice).scrollIntoView())
}

/** A paragraph for every block of lines, as the browser would paste it. */
function insertPlain({ state, schema, view }: Editor, text: string) {
  const paragraphs = text
    .split(/(?:\r?\n)+/)
    .map((line) => schema.node('paragraph', null, line ? schema.text(line) : undefined))
  view.dispatch(closeHistory(state.tr).replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)))
}
