import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { findFootnotes, newKey, settleFootnotes } from './settle-footnotes.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnotes: { insertFootnote: () => ReturnType }
  }
}

/** Puts a note in and goes there; Enter comes back to the text; Backspace in an empty note takes it away. */
export const FootnoteKeys = Extension.create({
  name: 'footnoteKeys',
  priority: 1_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some(({ docChanged }) => docChanged) ? settleFootnotes(state) : null,
    }),
  ],
  addCommands() {
    return {
      insertFootnote:
        () =>
        ({ editor, chain }) => {
          if (editor.isActive('footnote') || editor.isActive('codeBlock')) return false
          const key = newKey()
          // The note is there only after the plugin has seen the mark.
          queueMicrotask(() => goToNote(editor, key))
          return chain().insertContent({ type: 'footnoteMark', attrs: { key } }).run()
        },
    }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => this.editor.commands.insertFootnote(),
      Enter: () => goToMark(this.editor),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const isEmptyNote = empty && $from.parent.type.name === 'footnote'
        if (!isEmptyNote || $from.parent.content.size > 0) return false
        const key = $from.parent.attrs.key
        const mark = findFootnotes(this.editor.state.doc).marks.find(
          ({ node }) => node.attrs.key === key,
        )
        if (!mark) return false
        const range = { from: mark.pos, to: mark.pos + mark.node.nodeSize }
        return this.editor.chain().deleteRange(range).focus(mark.pos).run()
      },
    }
  },
})

function goToNote(editor: Editor, key: string) {
  const note = findFootnotes(editor.state.doc).notes.find(({ node }) => node.attrs.key === key)
  if (note) editor.commands.focus(note.pos + 1 + note.node.content.size)
}

function goToMark(editor: Editor): boolean {
  const { parent } = editor.state.selection.$from
  if (parent.type.name !== 'footnote') return false
  const { marks } = findFootnotes(editor.state.doc)
  const mark = marks.find(({ node }) => node.attrs.key === parent.attrs.key)
  return mark ? editor.commands.focus(mark.pos + mark.node.nodeSize) : true
}
