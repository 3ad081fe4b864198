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

/** Hears what colleagues do and what arrives, for as long as the screen is there. */
export function useLive({ post }: QueueFilter, { onEvent, onCounts, onLost }: Heard): void {
  const hear = useEffectEvent((data: string) => {
    const event = queueEvent.safeParse(JSON.parse(data))
    if (event.success) onEvent(event.data)
  })
  const count = useEffectEvent((data: string) => {
    const counts = tabCounts.safeParse(JSON.parse(data))
    if (counts.success) onCounts(counts.data)
  })
  const lose = useEffectEvent(onLost)
  useEffect(() => {
    const query = post === undefined ? '' : `?post=${post}`
    const source = new EventSource(`/admin/comments/events${query}`)
    let opened = false
    source.onopen = () => {
      // The first opening is the list just drawn; a later one follows a gap.
      if (opened) lose()
      opened = true
    }
    source.onmessage = ({ data }) => hear(data)
    source.addEventListener('counts', ({ data }) => count(data))
    source.addEventListener('lost', () => lose())
    return () => source.close()
  }, [post])
}
