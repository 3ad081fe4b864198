'use client'

import { useRouter } from 'next/navigation'
import { FileButton } from './file-button.tsx'
import type { MediaItem } from './media-item.ts'
import { UploadList } from './upload-list.tsx'
import { useUploads } from './use-uploads.ts'

/** Puts another file in the place of this one, wherever it is shown. */
export function ReplaceMedia({ item }: { item: MediaItem }) {
  const router = useRouter()
  const { add, ...uploads } = useUploads(() => router.refresh(), `/admin/media/${item.id}/replace`)
  return (
    <section aria-labelledby="replace" className="grid justify-items-start gap-2">
      <h2 id="replace" className="text-sm font-semibold">
        Replace
      </h2>
      <p className="text-sm text-ink-soft">
        Every post that shows this file shows the new one, and old addresses lead to it. Its words
        stay; crop and focal point begin anew.
      </p>
      <FileButton
        accept={`${item.mime.split('/')[0]}/*`}
        onFiles={(files) => add(files.slice(0, 1))}
      >
        Replace file
      </FileButton>
      <div className="w-full">
        <UploadList {...uploads} />
      </div>
    </section>
  )
}
