import { FileText, Film, Music } from 'lucide-react'
import type { MediaItem } from './media-item.ts'

/** A small look at a file: the picture, or what kind of file it is. Its name stands beside it. */
export function MediaThumb({ item }: { item: MediaItem }) {
  if (item.picture) {
    return (
      // biome-ignore lint/performance/noImgElement: the library has drawn the small size already
      <img
        src={item.picture.small}
        alt=""
        loading="lazy"
        className="aspect-square w-full bg-sunken object-contain"
      />
    )
  }
  const Icon = item.mime.startsWith('audio/')
    ? Music
    : item.mime.startsWith('video/')
      ? Film
      : FileText
  return (
    <span className="grid aspect-square place-items-center bg-sunken text-ink-soft">
      <Icon className="size-8" aria-hidden="true" />
    </span>
  )
}
