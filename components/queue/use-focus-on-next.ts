'use client'

import { type RefObject, useEffect } from 'react'
import type { QueueItem } from '#lib/moderation/queue-item.ts'

/** Gives the keyboard the first row of the list that has just been drawn, where it stood at the end of the one before (`resume`). */
export function useFocusOnNext(
  items: readonly QueueItem[],
  list: RefObject<HTMLElement | null>,
  resume: RefObject<boolean>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what it waits for
  useEffect(() => {
    // Whoever went elsewhere meanwhile stays there.
    if (resume.current && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-comment][data-open=true]')?.focus()
    resume.current = false
  }, [items])
}
