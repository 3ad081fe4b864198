'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { FileButton } from './file-button.tsx'
import { KIND_OPTIONS } from './kind-options.ts'
import type { MediaItem } from './media-item.ts'
import { MediaThumb } from './media-thumb.tsx'
import { UploadList } from './upload-list.tsx'
import { useLibrary } from './use-library.ts'
import { useUploads } from './use-uploads.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  mayUpload: boolean
  onPick: (item: MediaItem) => void
}

/** A window to choose a file from the library, or to put new ones there first. */
export function MediaPicker({ open, onOpenChange, mayUpload, onPick }: Props) {
  const [q, setQ] = useState('')
  const [kind, setKind] = useState('')
  const library = useLibrary({ open, q, kind })
  const { add, ...uploads } = useUploads(library.prepend)

  function choose(item: MediaItem) {
    onOpenChange(false)
    onPick(item)
  }

  return (
    <Dialog title="Media library" size="l" open={open} onOpenChange={onOpenChange}>
      <div className="mb-4 flex flex-wrap gap-2">
        <TextInput
          type="search"
          aria-label="Search the library"
          placeholder="Search by name, alt text or caption"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          className="max-w-sm min-w-48 flex-1"
        />
        <Select
          aria-label="Kind"
          options={KIND_OPTIONS}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          className="max-w-36"
        />
        {mayUpload && (
          <FileButton multiple onFiles={add}>
            Upload
          </FileButton>
        )}
      </div>
      {library.failed && <Notice tone="danger">The library cannot be reached.</Notice>}
      <UploadList {...uploads} />
      {library.items?.length === 0 && (
        <p className="py-6 text-ink-soft">
          {q || kind ? 'Nothing found. Try other words or another kind.' : 'The library is empty.'}
        </p>
      )}
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3">
        {library.items?.map((item) => (
          <PickerItem key={item.id} item={item} onPick={() => choose(item)} />
        ))}
      </ul>
      {library.more && (
        <Button className="mt-4" onClick={library.more}>
          Show older files
        </Button>
      )}
    </Dialog>
  )
}

function PickerItem({ item, onPick }: { item: MediaItem; onPick: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={onPick}
        className="w-full rounded-s border border-rule p-1 text-start hover:border-accent"
      >
        <MediaThumb item={item} />
        <bdi className="block truncate pt-1 text-[0.8125rem]">{item.title || item.fileName}</bdi>
      </button>
    </li>
  )
}
