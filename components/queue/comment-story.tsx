import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { Step } from '#lib/moderation/story.ts'
import { changeInWords, STATUS_WORDS } from './words.ts'

/** Everything that happened to a comment, in the order it happened, with its former wordings. */
export function CommentStory({
  steps,
  now,
  timeZone,
}: {
  steps: Step[]
  now: string
  timeZone: string
}) {
  return (
    <section aria-labelledby="story-title">
      <h2 id="story-title" className="mb-2 text-base font-semibold">
        History
      </h2>
      {steps.length === 0 && (
        <p className="text-sm text-ink-soft">Nothing happened to it since it came.</p>
      )}
      <ol className="grid gap-2 text-sm">
        {steps.map((step) => (
          <li key={`${step.at} ${step.what}`} className="border-s-2 border-rule ps-3">
            {inWords(step)}{' '}
            <span className="text-ink-soft">
              <RelativeTime at={step.at} now={now} timeZone={timeZone} />
            </span>
            {step.reason && <p className="text-ink-soft">“{step.reason}”</p>}
            {step.what === 'edited' && (
              <details>
                <summary className="w-fit text-ink-soft tappable">What it said before</summary>
                <div
                  className="comment-words"
                  dir="auto"
                  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored
                  dangerouslySetInnerHTML={{ __html: step.formerly }}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function inWords(step: Step): string {
  switch (step.what) {
    case 'screened':
      return `Came in, and screening put it under ${STATUS_WORDS[step.outcome]}.`
    case 'decided':
      return `${changeInWords({ what: 'moved', to: step.to, by: step.by, at: step.at })}.`
    case 'edited':
      return `${changeInWords({ what: 'edited', to: null, by: step.by, at: step.at })}.`
  }
}
