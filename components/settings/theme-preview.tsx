'use client'

import { useLayoutEffect, useRef } from 'react'
import { contrast } from '#components/settings/contrast.ts'
import { Notice } from '#components/ui/notice.tsx'

/** WCAG 1.4.3, for text of this size. */
const AA = 4.5
/** `--paper` by day. By night the accent is lightened until it can be read. */
const PAPER = '#fbf8f2'

/** A few lines as readers would see them by day and by night, and a warning where links would be hard to read. */
export function ThemePreview({
  accent,
  size,
  measure,
}: {
  accent: string
  size: number
  measure: number
}) {
  const frame = useRef<HTMLElement>(null)
  // Set from here, because the content security policy refuses style attributes in the document.
  useLayoutEffect(() => {
    frame.current?.style.setProperty('--accent-chosen', accent)
    frame.current?.style.setProperty('--preview-size', `${size}px`)
    frame.current?.style.setProperty('--preview-measure', `${measure / 2}em`)
  }, [accent, size, measure])
  return (
    <section ref={frame} aria-label="Preview" className="grid gap-3">
      {contrast(accent, PAPER) < AA && (
        <Notice tone="warn">
          Links in this color are hard to read on the light paper. A darker one would be better.
        </Notice>
      )}
      {(['light', 'dark'] as const).map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          className="overflow-hidden rounded-s border border-rule bg-paper p-5 font-serif text-(length:--preview-size) leading-relaxed text-ink"
        >
          <p className="max-w-(--preview-measure)">
            A line of text should be long enough to carry a thought and short enough that the eye
            finds the next one. <span className="text-accent underline">This is a link</span>, and
            this is what stands after it.
          </p>
        </div>
      ))}
    </section>
  )
}
