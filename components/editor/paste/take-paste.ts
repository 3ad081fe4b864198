import type { Editor } from '@tiptap/core'
import type { Player } from '#lib/html/players/rules.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { pasteAddress } from './paste-address.ts'
import { pasteMarkdown } from './paste-markdown.ts'

type Pasted = {
  editor: Editor
  data: DataTransfer
  onFiles: ((files: File[]) => void) | null
  onPlayer: (player: Player) => void
}

/** Whether this paste is one of ours: pictures, a lone address, Markdown. Everything else is the editor's own business. */
export function takePaste({ editor, data, onFiles, onPlayer }: Pasted): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain').trim()
  const files = [...data.files]
  // Word and Excel add a picture of the words to the words.
  if (files.length > 0 && !hasWords(html)) {
    onFiles?.(files)
    return onFiles !== null
  }
  if (editor.isActive('codeBlock') || html.includes('data-pm-slice')) return false
  if (/^https?:\/\/\S+$/.test(text) && !editor.isActive('actionButton'))
    return pasteAddress(editor, text, onPlayer)
  if ((html && !isFromCodeEditor(data)) || !looksLikeMarkdown(text)) return false
  void pasteMarkdown(editor, text)
  return true
}

function hasWords(html: string): boolean {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim() !== ''
}

/** Code editors put the colours of the text beside the text. */
function isFromCodeEditor(data: DataTransfer): boolean {
  return data.types.includes('vscode-editor-data')
}
