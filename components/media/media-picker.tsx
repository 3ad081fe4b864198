'use client'

import { Upload } from 'lucide-react'
import { type ChangeEvent, useEffect, useState } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { MediaItem } from './media-item.ts'
import { MediaThumb } from './media-thumb.tsx'
import { uploadFile } from './upload-file.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  mayUpload: boolean
  onPick: (item: MediaItem) => void
}

/** A window to choose a file from the library, or to put a new one there. */
export function MediaPicker({ open, onOpenChange, mayUpload, onPick }: Props) {
  const [query, setQuery] = useState('')
  const [items, setItems] = useState<MediaItem[] | null>(null)
  const [upload, setUpload] = useState<{ name: string; share: number } | null>(null)
  const [error, setError] = useState<string | null>(null)

  useEffect(() => {
    if (!open) return
    const abort = new AbortController()
    const timer = window.setTimeout(async () => {
      try {
        const answer = await fetch(`/admin/media/items?q=${encodeURIComponent(query)}`, {
          signal: abort.signal,
        })
        setItems(((await answer.json()) as { items: MediaItem[] }).items)
      } catch {
        if (!abort.signal.aborted) setError('The library cannot be reached.')
      }
    }, 150)
    return () => {
      abort.abort()
      window.clearTimeout(timer)
    }
  }, [open, query])

  function choose(item: MediaItem) {
    onOpenChange(false)
    onPick(item)
  }

  async function send(event: ChangeEvent<HTMLInputElement>) {
    setError(null)
    for (const file of event.target.files ?? []) {
      setUpload({ name: file.name, share: 0 })
      const answer = await uploadFile(file, (share) => setUpload({ name: file.name, share }))
      setUpload(null)
      if (!answer.ok) return setError(answer.error)
      if (event.target.files?.length === 1) return choose(answer.item)
      setItems((present) => [answer.item, ...(present ?? [])])
    }
  }

  return (
    <Dialog title="Media library" size="l" open={open} onOpenChange={onOpenChange}>
      <div className="mb-4 flex flex-wrap gap-2">
        <TextInput
          type="search"
          aria-label="Search the library"
          placeholder="Search by name, alt text or caption"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="max-w-sm flex-1"
        />
        {mayUpload && (
          <label className={buttonLook({}, 'focus-within:outline-2 focus-within:outline-accent')}>
            <Upload className="size-4" aria-hidden="true" /> Upload
            <input type="file" multiple className="sr-only" onChange={send} />
          </label>
        )}
      </div>
      {error && <Notice tone="danger">{error}</Notice>}
      {upload && <Progress label={`Uploading ${upload.name}`} done={upload.share} total={1} />}
      {items?.length === 0 && <p className="py-6 text-ink-soft">Nothing found.</p>}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3">
        {items?.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => choose(item)}
              className="w-full rounded-s border border-rule p-1 text-start hover:border-accent"
            >
              <MediaThumb item={item} />
              <span className="block truncate pt-1 text-[0.8125rem]">
                {item.title || item.fileName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
