'use client'

import { useEffect, useState } from 'react'

export type LinkTarget = { title: string; href: string }

/** Asking on every key would only fetch what nobody reads. */
const PAUSE_MS = 150

/** Posts and pages whose title has these words; none while an address is typed. */
export function useTargets(typed: string): LinkTarget[] {
  const [targets, setTargets] = useState<LinkTarget[]>([])
  const words = /^(?:\w+:|\/|#|www\.)/.test(typed.trim()) ? '' : typed.trim()
  useEffect(() => {
    const abort = new AbortController()
    const timer = window.setTimeout(
      async () => {
        if (words.length < 2) return setTargets([])
        // Where the site cannot be asked, addresses can still be typed.
        const answer = await fetch(`/admin/posts/links?q=${encodeURIComponent(words)}`, {
          signal: abort.signal,
        }).catch(() => null)
        if (answer?.ok) setTargets(((await answer.json()) as { targets: LinkTarget[] }).targets)
      },
      words.length < 2 ? 0 : PAUSE_MS,
    )
    return () => {
      abort.abort()
      window.clearTimeout(timer)
    }
  }, [words])
  return targets
}
