'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, useState } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import { FileButton } from './file-button.tsx'
import { UploadList } from './upload-list.tsx'
import { useUploads } from './use-uploads.ts'

/** Puts files into the library: chosen, or dropped on this field. Each has its own progress, and can be cancelled and tried again. */
export function Uploader() {
  const router = useRouter()
  const [isOver, setOver] = useState(false)
  const { add, ...uploads } = useUploads(() => router.refresh())

  function hover(event: DragEvent) {
    event.preventDefault()
    setOver(true)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }

  return (
    <section
      aria-label="Upload"
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'mb-5 grid gap-3 border border-dashed p-4',
        isOver ? 'border-accent bg-sunken' : 'border-rule-strong',
      )}
    >
      <div className="flex flex-wrap items-center gap-3">
        <FileButton variant="primary" multiple onFiles={add}>
          Upload files
        </FileButton>
        <p className="text-sm text-ink-soft">
          Or drop them here. Pictures are cleaned of place and camera; up to 32 MB each.
        </p>
      </div>
      <UploadList {...uploads} />
    </section>
  )
}
