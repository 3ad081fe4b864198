'use client'

import { useEffect, useState } from 'react'
import type { MediaItem } from './media-item.ts'

type Page = { items: MediaItem[]; next: string | null }

/** So long after the last key the library is asked. */
const PAUSE_MS = 150

/** The library as a window shows it: what matches `q` and `kind`, newest first, and more of it on demand. Null until it is there. */
export function useLibrary({ open, q, kind }: { open: boolean; q: string; kind: string }) {
  const [page, setPage] = useState<Page | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!open) return
    const abort = new AbortController()
    const timer = window.setTimeout(async () => {
      try {
        setPage(await ask({ q, kind }, abort.signal))
        setFailed(false)
      } catch {
        setFailed(!abort.signal.aborted)
      }
    }, PAUSE_MS)
    return () => {
      abort.abort()
      window.clearTimeout(timer)
    }
  }, [open, q, kind])

  async function more() {
    if (!page?.next) return
    try {
      const { items, next } = await ask({ q, kind, after: page.next })
      setPage({ items: [...page.items, ...items], next })
    } catch {
      setFailed(true)
    }
  }

  const prepend = (item: MediaItem) =>
    setPage((present) => ({
      items: [item, ...(present?.items ?? [])],
      next: present?.next ?? null,
    }))

  return { items: page?.items ?? null, more: page?.next ? more : null, failed, prepend }
}

async function ask(query: Record<string, string>, signal?: AbortSignal): Promise<Page> {
  const address = `/admin/media/items?${new URLSearchParams(query)}`
  const answer = await fetch(address, { ...(signal && { signal }) })
  if (!answer.ok) throw new Error(`The library answered ${answer.status}`)
  return (await answer.json()) as Page
}
