'use client'

import type { Editor } from '@tiptap/core'
import { type ReactNode, useRef, useState } from 'react'
import type { MediaItem } from '#components/media/media-item.ts'
import { MediaPicker } from '#components/media/media-picker.tsx'
import { uploadFile } from '#components/media/upload-file.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'

/** Pictures into the words: chosen from the library, dropped or pasted. */
export function useImages(mayUpload: boolean, say: (message: ToastMessage) => string) {
  const [open, setOpen] = useState(false)
  const target = useRef<Editor | null>(null)

  function pick(editor: Editor) {
    target.current = editor
    setOpen(true)
  }

  async function upload(files: File[], editor: Editor) {
    for (const file of files) {
      const id = say({ title: `Uploading ${file.name} …`, seconds: 0 })
      const answer = await uploadFile(file, () => {})
      if (answer.ok) insertPicture(editor, answer.item)
      say({
        id,
        title: answer.ok ? `Uploaded ${file.name}` : answer.error,
        tone: answer.ok ? 'ok' : 'danger',
      })
    }
  }

  const dialog: ReactNode = (
    <MediaPicker
      open={open}
      onOpenChange={setOpen}
      mayUpload={mayUpload}
      onPick={(item) => target.current && insertPicture(target.current, item)}
    />
  )
  return { pick, upload: mayUpload ? upload : null, dialog }
}

/** A figure with the library's alt text and caption, in every size that the page may want; other files become a link. */
function insertPicture(editor: Editor, item: MediaItem): void {
  const chain = editor.chain().focus()
  if (!item.picture) {
    const marks = [{ type: 'link', attrs: { href: item.href } }]
    chain.insertContent({ type: 'text', text: item.title || item.fileName, marks }).run()
    return
  }
  const { src, srcSet, width, height } = item.picture
  const image = {
    src,
    ...(srcSet && { srcset: srcSet, sizes: '(width >= 62rem) 39rem, 92vw' }),
    alt: item.alt,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    'data-media-id': item.id,
  }
  const content = item.caption ? [{ type: 'text', text: item.caption }] : []
  chain.insertContent({ type: 'figure', attrs: { image, given: {} }, content }).run()
}
