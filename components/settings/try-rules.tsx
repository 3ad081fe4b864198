'use client'

import { type MouseEvent, useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'

export type TriedRules = {
  /** How many comments were looked at. */
  tried: number
  otherwise: {
    id: string
    authorName: string
    words: string
    before: Outcome
    after: Outcome
    because: string[]
  }[]
}

type Outcome = 'APPROVED' | 'PENDING' | 'SPAM' | 'TRASH'

const OUTCOMES = { APPROVED: 'approved', PENDING: 'held', SPAM: 'spam', TRASH: 'trash' }

/** Shows, before anything is saved, which of the newest comments the rules in the form around it would treat otherwise, and why. */
export function TryRules({ action }: { action: (form: FormData) => Promise<TriedRules | null> }) {
  const [answer, setAnswer] = useState<TriedRules | null>()
  const [pending, start] = useTransition()

  function tryThem({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) {
    if (!form) return
    const data = new FormData(form)
    start(async () => setAnswer(await action(data)))
  }

  return (
    <section className="grid justify-items-start gap-3" aria-label="Trial of these rules">
      <Button onClick={tryThem} busy={pending}>
        Try these rules on the newest comments
      </Button>
      <div role="status" className="grid gap-2 text-sm">
        {answer === null && 'A field needs mending first: save to see which.'}
        {answer && <TrialResult {...answer} />}
      </div>
    </section>
  )
}

function TrialResult({ tried, otherwise }: TriedRules) {
  const comments = `${tried} newest ${tried === 1 ? 'comment' : 'comments'}`
  if (otherwise.length === 0) return <p>None of the {comments} would be treated otherwise.</p>
  return (
    <>
      <p>
        {otherwise.length} of the {comments} would be treated otherwise. Nothing is changed yet, and
        saving changes only what comes from then on.
      </p>
      <ul className="grid max-h-96 gap-2 overflow-y-auto">
        {otherwise.map(({ id, authorName, words, before, after, because }) => (
          <li key={id} className="border-t border-rule pt-2">
            <p>
              <a href={`/admin/comments/${id}`} className="underline">
                <bdi>{authorName}</bdi>
              </a>
              : <span dir="auto">{words}</span>
            </p>
            <p className="text-ink-soft">
              {OUTCOMES[before]} → <strong>{OUTCOMES[after]}</strong>. {because.join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
