'use client'

import { useEffect, useState } from 'react'
import type { EditorActions } from './editor-data.ts'

/** Well within the two and a half minutes that a lock lasts. */
const RENEW_MS = 60_000

/** Says that one is writing here while the screen is open; returns who else is, or null. */
export function useLock(id: string | null, lock: EditorActions['lock']): string | null {
  const [heldBy, setHeldBy] = useState<string | null>(null)
  useEffect(() => {
    if (id === null) return
    const renew = () =>
      lock({ id, takeOver: false }).then(
        (answer) => setHeldBy(answer.heldBy),
        // A warning that cannot be fetched is no reason to stop writing: the version keeps words safe.
        () => {},
      )
    void renew()
    const timer = window.setInterval(renew, RENEW_MS)
    return () => window.clearInterval(timer)
  }, [id, lock])
  return heldBy
}
