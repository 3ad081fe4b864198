'use client'

import { useEffect, useEffectEvent } from 'react'
import {
  type QueueEvent,
  queueEvent,
  type TabCounts,
  tabCounts,
} from '#lib/moderation/queue-event-schema.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'

type Heard = {
  onEvent: (event: QueueEvent) => void
  /** What the tabs hold, counted after something happened. */
  onCounts: (counts: TabCounts) => void
  /** Something may have been missed. */
  onLost: () => void
}

/** Hears what colleagues do and what arrives since the list was `drawn`, an ISO date, for as long as the screen is there. */
export function useLive(
  { post }: QueueFilter,
  drawn: string,
  { onEvent, onCounts, onLost }: Heard,
): void {
  const hear = useEffectEvent((data: string) => {
    const event = queueEvent.safeParse(JSON.parse(data))
    if (event.success) onEvent(event.data)
  })
  const count = useEffectEvent((data: string) => {
    const counts = tabCounts.safeParse(JSON.parse(data))
    if (counts.success) onCounts(counts.data)
  })
  const lose = useEffectEvent(onLost)
  const open = useEffectEvent(() => {
    const query = new URLSearchParams({ since: drawn, ...(post !== undefined && { post }) })
    return new EventSource(`/admin/comments/events?${query}`)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts are of one post, so that another is listened to anew.
  useEffect(() => {
    const source = open()
    let opened = false
    source.onopen = () => {
      // A later opening follows a gap; at the first, the site looks what happened since the list was drawn.
      if (opened) lose()
      opened = true
    }
    source.onmessage = ({ data }) => hear(data)
    source.addEventListener('counts', ({ data }) => count(data))
    source.addEventListener('lost', () => lose())
    return () => source.close()
  }, [post])
}
