'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import { type ReactNode, useRef, useState } from 'react'
import type { MediaItem } from '#components/media/media-item.ts'
import { uploadFile } from '#components/media/upload-file.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'
import { insertMedia } from './insert-media.ts'

const MediaPicker = dynamic(() =>
  import('#components/media/media-picker.tsx').then((file) => file.MediaPicker),
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
    const items: MediaItem[] = []
    for (const file of files) {
      const item = await uploadAndSay(file, say)
      if (item) items.push(item)
    }
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

async function uploadAndSay(
  file: File,
  say: (message: ToastMessage) => string,
): Promise<MediaItem | null> {
  const id = say({ title: `Uploading ${file.name} …`, seconds: 0 })
  const answer = await uploadFile(file, (share) => {
    const far = share < 1 ? `${Math.round(share * 100)} %` : 'making its sizes'
    say({ id, title: `Uploading ${file.name}: ${far}`, seconds: 0 })
  })
  say({
    id,
    title: answer.ok ? `Uploaded ${file.name}` : answer.error,
    tone: answer.ok ? 'ok' : 'danger',
  })
  return answer.ok ? answer.item : null
}
