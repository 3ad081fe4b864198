import type { MediaItem } from './media-item.ts'

/** A look at a file as readers get it: the picture, the film, the sound, or a way to open it. */
export function MediaView({ item }: { item: MediaItem }) {
  if (item.picture) {
    return (
      // biome-ignore lint/performance/noImgElement: the library's own file
      <img
        src={item.picture.src}
        srcSet={item.picture.srcSet || undefined}
        sizes="(width >= 64rem) 40rem, 92vw"
        width={item.picture.width}
        height={item.picture.height}
        alt={item.alt}
        className="h-auto max-h-[60dvh] w-auto max-w-full bg-sunken"
      />
    )
  }
  if (item.mime.startsWith('video/')) {
    // biome-ignore lint/a11y/useMediaCaption: the file as it was uploaded, for whoever looks after it
    return <video src={item.href} controls preload="metadata" className="max-w-full" />
  }
  if (item.mime.startsWith('audio/')) {
    // biome-ignore lint/a11y/useMediaCaption: the file as it was uploaded, for whoever looks after it
    return <audio src={item.href} controls preload="metadata" className="w-full" />
  }
  return (
    <a href={item.href} className="underline underline-offset-3">
      Open {item.fileName}
    </a>
  )
}
