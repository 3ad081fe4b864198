'use client'

import { Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type DragEvent, useState } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { uploadFile } from './upload-file.ts'

type Sending = { name: string; share: number; place: number; total: number }

/** Puts files into the library: chosen, or dropped anywhere on this field. One after the other, with progress. */
export function Uploader() {
  const router = useRouter()
  const [sending, setSending] = useState<Sending | null>(null)
  const [errors, setErrors] = useState<string[]>([])

  async function send(files: File[]) {
    const refused: string[] = []
    for (const [index, file] of files.entries()) {
      const place = { name: file.name, place: index + 1, total: files.length }
      setSending({ ...place, share: 0 })
      const answer = await uploadFile(file, (share) => setSending({ ...place, share }))
      if (!answer.ok) refused.push(`${file.name}: ${answer.error}`)
    }
    setErrors(refused)
    setSending(null)
    router.refresh()
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void send([...event.dataTransfer.files])
  }

  return (
    <section
      aria-label="Upload"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="mb-5 grid gap-3 border border-dashed border-rule-strong p-4"
    >
      <div className="flex flex-wrap items-center gap-3">
        <label className={buttonLook({ variant: 'primary' }, 'focus-within:outline-2')}>
          <Upload className="size-4" aria-hidden="true" /> Upload files
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={(event) => void send([...(event.target.files ?? [])])}
          />
        </label>
        <p className="text-sm text-ink-soft">
          Or drop them here. Pictures are cleaned of place and camera; up to 32 MB each.
        </p>
      </div>
      {sending && (
        <Progress
          label={`Uploading ${sending.name} (${sending.place} of ${sending.total})`}
          done={sending.share}
          total={1}
        />
      )}
      {errors.length > 0 && (
        <Notice tone="danger" title="Not everything could be uploaded">
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
