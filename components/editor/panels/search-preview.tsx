import type { MediaItem } from '#components/media/media-item.ts'
import { MediaThumb } from '#components/media/media-thumb.tsx'
import type { EditorData } from '../editor-data.ts'
import type { Settings } from '../post-editor.tsx'

type Props = {
  data: EditorData
  settings: Settings
  permalink: string | null
  /** The picture that was chosen for sharing last. */
  sharing: MediaItem | null
}

/** How the post will look in a list of search results, and where somebody shares it. */
export function SearchPreview({ data, settings, permalink, sharing }: Props) {
  const { metaTitle, metaDescription, excerpt, featuredMediaId, sharingMediaId } = settings
  const title = metaTitle || settings.title || 'Untitled'
  const description = metaDescription || excerpt || 'The first words of the text.'
  const shownId = sharingMediaId ?? featuredMediaId
  const shown = [sharing, data.featured].find((item) => item && item.id === shownId) ?? null
  return (
    <>
      <figure className="grid gap-1">
        <figcaption className="text-[0.8125rem] text-ink-soft">In search results</figcaption>
        <div className="rounded-s border border-rule bg-surface p-3 text-sm" dir="auto">
          {permalink && <p className="truncate text-[0.8125rem] text-ink-soft">{permalink}</p>}
          <p className="truncate text-base text-accent">{title}</p>
          <p className="line-clamp-2 text-ink-soft">{description}</p>
        </div>
      </figure>
      <figure className="grid gap-1">
        <figcaption className="text-[0.8125rem] text-ink-soft">Where it is shared</figcaption>
        <div className="overflow-hidden rounded-s border border-rule bg-surface text-sm" dir="auto">
          {shown && (
            <div className="aspect-[1200/630] overflow-hidden [&_img]:aspect-auto [&_img]:h-full [&_img]:object-cover">
              <MediaThumb item={shown} />
            </div>
          )}
          {!shown && (
            <p className="grid aspect-[1200/630] content-center bg-sunken p-4 font-serif text-xl leading-tight font-semibold wrap-anywhere">
              {shownId ? 'The featured picture' : settings.title || 'Untitled'}
            </p>
          )}
          <div className="border-t border-rule p-3">
            <p className="line-clamp-2 font-medium">{title}</p>
            <p className="line-clamp-2 text-ink-soft">{description}</p>
          </div>
        </div>
      </figure>
    </>
  )
}
