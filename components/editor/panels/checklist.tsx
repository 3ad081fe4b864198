'use client'

import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

/** What could be mended, in a sentence each; null while nobody has looked yet. */
type Findings = string[] | null

/** A quiet list of what readers would stumble over. It looks at the words as they were saved last, and never stands in the way. */
export function Checklist({ id, version }: { id: string; version: number }) {
  const findings = useFindings(id, version)
  if (findings === null) return null
  return (
    <section aria-labelledby="checklist" className="grid gap-1 text-sm">
      <h2 id="checklist" className="font-medium">
        Before publishing
      </h2>
      {findings.length === 0 ? (
        <p className="flex gap-2 text-ink-soft">
          <CircleCheck className="mt-0.5 size-4 shrink-0 text-ok" aria-hidden="true" />
          Nothing to mend.
        </p>
      ) : (
        <ul className="grid gap-1">
          {findings.map((says) => (
            <li key={says} className="flex gap-2 wrap-anywhere text-ink-soft">
              <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
              <span dir="auto">{says}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Looking through a long post is work for the site, which should rather answer the next save: it is asked no more often than this. */
const PAUSE_MS = 3_000

/**
 * Right after a save, or once nothing was saved for a while: in between the next save may be under way. By a plain request, because server actions wait
 * for each other, and no save should wait for this.
 */
function useFindings(id: string, version: number): Findings {
  const [findings, setFindings] = useState<Findings>(null)
  const lookedAt = useRef(-PAUSE_MS)
  useEffect(() => {
    const leaving = new AbortController()
    const look = () => {
      lookedAt.current = performance.now()
      fetch(`/admin/posts/${id}/checks?version=${version}`, { signal: leaving.signal })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((sent: { findings: string[] } | null) => sent && setFindings(sent.findings))
        // Away, or signed out: saving says so, and a list of advice need not.
        .catch(() => {})
    }
    const isDue = performance.now() - lookedAt.current >= PAUSE_MS
    const timer = window.setTimeout(look, isDue ? 0 : PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
      leaving.abort()
    }
  }, [id, version])
  return findings
}
