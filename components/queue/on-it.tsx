'use client'

import { useEffect, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { claimAnswer } from './answer.ts'
import { NotDone, send } from './send.ts'

/** Half of what a claim lasts. */
const RENEW_MS = 60_000

/** Tells colleagues that somebody looks at this comment for as long as the page is open, and says here when one of them does. */
export function OnIt({ id }: { id: string }) {
  const [other, setOther] = useState<string | null>(null)
  useEffect(() => {
    const claim = async () => {
      try {
        const answer = await send('/admin/comments/claim', { comment: id, on: true }, claimAnswer)
        setOther(answer.heldBy)
      } catch (error) {
        // A courtesy: whoever is offline or signed out learns it from what they do next.
        if (!(error instanceof NotDone)) throw error
      }
    }
    const release = () => navigator.sendBeacon('/admin/comments/claim', released(id))
    void claim()
    const renewal = setInterval(() => void claim(), RENEW_MS)
    addEventListener('pagehide', release)
    return () => {
      clearInterval(renewal)
      removeEventListener('pagehide', release)
      release()
    }
  }, [id])
  return (
    <div role="status" className="not-empty:mb-4">
      {other !== null && <Notice tone="warn">{other} is on this comment right now.</Notice>}
    </div>
  )
}

function released(id: string): Blob {
  return new Blob([JSON.stringify({ comment: id, on: false })], { type: 'application/json' })
}
