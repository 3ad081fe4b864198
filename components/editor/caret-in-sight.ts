import type { EditorView } from '@tiptap/pm/view'

/**
 * Whether the place where one writes can be seen. Then nothing has to be scrolled, and the editor need not ask every element around it where
 * it is, which it would do after each key.
 */
export function isCaretInSight(view: EditorView): boolean {
  const caret = view.coordsAtPos(view.state.selection.head)
  const words = view.dom.getBoundingClientRect()
  return (
    caret.top >= 0 &&
    caret.bottom <= window.innerHeight &&
    caret.left >= words.left &&
    caret.right <= words.right
  )
}
