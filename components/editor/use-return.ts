'use client'

import { useEffect, useEffectEvent } from 'react'

/** Somebody who sits and waits for the network needs no key for it. */
const AGAIN_MS = 20_000

/** While `waiting`: acts when the network is back, when one comes back to this tab, and now and then. */
export function useReturn(waiting: boolean, act: () => void) {
  const again = useEffectEvent(act)
  useEffect(() => {
    if (!waiting) return
    const hear = () => {
      if (document.visibilityState === 'visible') again()
    }
    window.addEventListener('online', hear)
    window.addEventListener('focus', hear)
    document.addEventListener('visibilitychange', hear)
    const timer = window.setInterval(hear, AGAIN_MS)
    return () => {
      window.removeEventListener('online', hear)
      window.removeEventListener('focus', hear)
      document.removeEventListener('visibilitychange', hear)
      window.clearInterval(timer)
    }
  }, [waiting])
}
