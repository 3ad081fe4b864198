import type { Editor } from '@tiptap/core'
import type { MediaItem } from '#components/media/media-item.ts'

/**
 * Figures with the library's alt text and caption, in every size that the page may want. Several at once, and those put into a gallery,
 * stand beside each other; files that are no pictures become links.
 */
export function insertMedia(editor: Editor, items: MediaItem[]): void {
  const pictures = items.filter(({ picture }) => picture)
  for (const item of items) if (!item.picture) insertLink(editor, item)
  const figures = pictures.map(figureOf)
  const [only] = figures
  const place = behindFigure(editor)
  if (place !== null) editor.commands.insertContentAt(place, figures)
  else if (figures.length > 1)
    editor.chain().focus().insertContent({ type: 'gallery', content: figures }).run()
  else if (only) editor.chain().focus().insertContent(only).run()
}

/** Behind the figure of the gallery that the cursor is in; null outside of one. */
function behindFigure({ state: { selection } }: Editor): number | null {
  const { $from, to } = selection
  if ($from.parent.type.name === 'gallery') return to
  return $from.depth > 1 && $from.node(-1).type.name === 'gallery' ? $from.after() : null
}

function figureOf(item: MediaItem) {
  const { src, srcSet, width, height } = item.picture as NonNullable<MediaItem['picture']>
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
  return { type: 'figure', attrs: { image, given: {} }, content }
}

function insertLink(editor: Editor, item: MediaItem) {
  const marks = [{ type: 'link', attrs: { href: item.href } }]
  const text = item.title || item.fileName
  editor.chain().focus().insertContent({ type: 'text', text, marks }).run()
}
