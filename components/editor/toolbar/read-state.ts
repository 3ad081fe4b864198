import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'

/** What is on where the cursor is, as the toolbar shows it. */
export function readState(editor: Editor) {
  const level = editor.getAttributes('heading').level as number | undefined
  const isCode = editor.isActive('codeBlock')
  return {
    style: editor.isActive('heading') && level ? String(level) : 'p',
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    strike: editor.isActive('strike'),
    code: editor.isActive('code'),
    link: editor.isActive('link'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    tasks: editor.isActive('taskList'),
    quote: editor.isActive('blockquote'),
    language: isCode ? String(editor.getAttributes('codeBlock').language ?? '') : null,
    table: editor.isActive('table'),
    undo: undoDepth(editor.state) > 0,
    redo: redoDepth(editor.state) > 0,
  }
}
