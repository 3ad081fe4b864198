'use client'

import { useCallback, useEffect, useState } from 'react'
import type { EditorActions } from './editor-data.ts'

/** Well within the two and a half minutes that a lock lasts. */
const RENEW_MS = 60_000

/** Says that one is writing here while the screen is open; returns who else is, or null, and how to take the post over from them. */
export function useLock(id: string | null, lock: EditorActions['lock']) {
  const [heldBy, setHeldBy] = useState<string | null>(null)

  const take = useCallback(
    async (takeOver: boolean) => {
      if (id === null) return
      await lock({ id, takeOver }).then(
        (answer) => setHeldBy(answer.heldBy),
        // A warning that cannot be fetched is no reason to stop writing: the version keeps words safe.
        () => {},
      )
    },
    [id, lock],
  )

  useEffect(() => {
    if (id === null) return
    const renew = () => void take(false)
    const release = () => void navigator.sendBeacon(`/admin/posts/${id}/release`)
    renew()
    const timer = window.setInterval(renew, RENEW_MS)
    window.addEventListener('pagehide', release)
    // "Back" may bring the very same page to life again.
    window.addEventListener('pageshow', renew)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('pagehide', release)
      window.removeEventListener('pageshow', renew)
      release()
    }
  }, [id, take])

  return { heldBy, takeOver: () => take(true) }
}
