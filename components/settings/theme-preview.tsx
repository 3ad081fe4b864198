'use client'

import { useLayoutEffect, useRef } from 'react'
import { contrast } from '#components/settings/contrast.ts'
import { Notice } from '#components/ui/notice.tsx'

/** WCAG 1.4.3, for text of this size. */
const AA = 4.5

/** The reader's two papers, on which links stand. */
const papers = [
  ['on light paper', '#fbf9f4'],
  ['on dark paper', '#161412'],
] as const

/** A few lines as readers would see them, and a warning where links would be hard to read. */
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
    frame.current?.style.setProperty('--preview-accent', accent)
    frame.current?.style.setProperty('--preview-size', `${size}px`)
    frame.current?.style.setProperty('--preview-measure', `${measure}ch`)
  }, [accent, size, measure])
  const [where] = papers.find(([, paper]) => contrast(accent, paper) < AA) ?? []
  return (
    <section ref={frame} aria-label="Preview" className="grid gap-3">
      <div className="overflow-hidden rounded-s border border-rule bg-surface p-5 font-serif text-(length:--preview-size) leading-relaxed">
        <p className="max-w-(--preview-measure)">
          A line of text should be long enough to carry a thought and short enough that the eye
          finds the next one.{' '}
          <span className="text-(--preview-accent) underline">This is a link</span>, and this is
          what stands after it.
        </p>
      </div>
      {where && (
        <Notice tone="warn">
          Links in this color are hard to read {where}. Readers of that scheme get a lighter or
          darker shade of it.
        </Notice>
      )}
    </section>
  )
}
