'use client'

import { useEffect, useEffectEvent } from 'react'
import { type QueueEvent, queueEvent } from '#lib/moderation/queue-event-schema.ts'

/** Hears what colleagues do and what arrives, for as long as the screen is there. `onLost`: something may have been missed. */
export function useLive(onEvent: (event: QueueEvent) => void, onLost: () => void): void {
  const hear = useEffectEvent((data: string) => {
    const event = queueEvent.safeParse(JSON.parse(data))
    if (event.success) onEvent(event.data)
  })
  const lose = useEffectEvent(onLost)
  useEffect(() => {
    const source = new EventSource('/admin/comments/events')
    let opened = false
    source.onopen = () => {
      // The first opening is the list just drawn; a later one follows a gap.
      if (opened) lose()
      opened = true
    }
    source.onmessage = ({ data }) => hear(data)
    source.addEventListener('lost', () => lose())
    return () => source.close()
  }, [])
}
