import Link from 'next/link'
import type { MediaItem } from './media-item.ts'
import { MediaThumb } from './media-thumb.tsx'

/** The library as thumbnails, each a way to its own screen. */
export function MediaGrid({ items }: { items: MediaItem[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-4">
      {items.map((item) => (
        <li key={item.id}>
          <Link href={`/admin/media/${item.id}`} className="group block">
            <MediaThumb item={item} />
            <span className="block truncate pt-1 text-sm group-hover:underline">
              {item.title || item.fileName}
            </span>
            {item.picture && !item.alt && (
              <span className="block text-xs text-warn">No alt text</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
