import type { EditorView } from '@tiptap/pm/view'

/**
 * Whether the place where one writes can be seen. Then nothing has to be scrolled, and the editor need not ask every element around it where
 * it is, which it would do after each key.
 */
export function isCaretInSight(view: EditorView): boolean {
  const { head, empty } = view.state.selection
  const caret = view.coordsAtPos(head)
  const words = view.dom.getBoundingClientRect()
  return (
    // A picture that is selected as a whole is more than the place at its edge.
    empty &&
    caret.top >= 0 &&
    caret.bottom <= window.innerHeight &&
    caret.left >= words.left &&
    caret.right <= words.right
  )
}
