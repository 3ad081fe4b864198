import type { Editor } from '@tiptap/core'

type OnFiles = ((files: File[], editor: Editor) => void) | null

/** Files that are dropped on the words go where they were dropped. Whether there were any. */
export function takeDrop(editor: Editor, event: DragEvent, onFiles: OnFiles): boolean {
  const files = [...(event.dataTransfer?.files ?? [])]
  if (!onFiles || files.length === 0) return false
  event.preventDefault()
  const place = editor.view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place) editor.commands.setTextSelection(place.pos)
  onFiles(files, editor)
  return true
}
