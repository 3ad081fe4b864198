'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import { type ReactNode, useRef, useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'
import { insertMedia } from './insert-media.ts'

const MediaPicker = dynamic(() =>
  keepTrying(() => import('#components/media/media-picker.tsx').then((file) => file.MediaPicker)),
)

/** Pictures into the words: chosen from the library, dropped or pasted. */
export function useImages(mayUpload: boolean, say: (message: ToastMessage) => string) {
  const [open, setOpen] = useState(false)
  const target = useRef<Editor | null>(null)

  function pick(editor: Editor) {
    target.current = editor
    setOpen(true)
  }

  async function upload(files: File[], editor: Editor) {
    // Most posts are written without a new picture; without a network there is none either.
    const sending = await import('./upload-and-say.ts').catch(() => null)
    if (!sending) {
      say({ title: 'The site cannot be reached.', tone: 'danger' })
      return
    }
    const items = await sending.uploadAndSay(files, say)
    if (!editor.isDestroyed) insertMedia(editor, items)
  }

  const dialog: ReactNode = open && (
    <MediaPicker
      open
      onOpenChange={setOpen}
      mayUpload={mayUpload}
      onPick={(item) => target.current && insertMedia(target.current, [item])}
    />
  )
  return { pick, upload: mayUpload ? upload : null, dialog }
}
