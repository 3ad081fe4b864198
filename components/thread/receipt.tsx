import { PublishedDate } from '#components/site/published-date.tsx'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import { OwnCommentForm, type OwnCommentFormProps } from './own-comment-form.tsx'
import { ReceiptMails, type ReceiptMailsProps } from './receipt-mails.tsx'

type Props = {
  /** The words as readers will see them, already sanitised. */
  html: string
  authorName: string
  state: 'held' | 'shown' | 'withdrawn' | 'refused'
  /** Why it waits or was put away, where the owner lets writers know. */
  reasons?: string[]
  /** Within the window: what editing and taking back need. */
  change?: { until: Date; token: string; form: OwnCommentFormProps | undefined } | undefined
  /** What mails there can be about it; absent where none are offered. */
  mails?: ReceiptMailsProps | undefined
  site: SiteIdentity
}

/** Shown only to the writer of a comment: it arrived, what became of it, and for a while the way to change or take it back. */
export function Receipt(props: Props) {
  const { html, authorName, state, reasons = [], change, mails, site } = props
  return (
    <section className="held" id="receipt" aria-labelledby="receipt-title">
      <div role="status">
        <h3 id="receipt-title">
          <ReceiptTitle state={state} authorName={authorName} />
        </h3>
        {reasons.length > 0 && (
          <ul className="quiet">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored */}
      <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
      {change && <ChangeOfMind {...change} site={site} />}
      {mails && <ReceiptMails {...mails} />}
    </section>
  )
}

function ReceiptTitle({ state, authorName }: Pick<Props, 'state' | 'authorName'>) {
  if (state === 'withdrawn') return 'You have taken this comment back.'
  return (
    <>
      Thank you, <bdi>{authorName}</bdi>. Your comment {BECAME[state]}
    </>
  )
}

const BECAME = {
  held: 'is awaiting moderation.',
  shown: 'is on the page.',
  refused: 'was not published.',
}

type ChangeProps = NonNullable<Props['change']> & Pick<Props, 'site'>

/** What staff have edited stays as it is: then there is only the way to take it back. */
function ChangeOfMind({ until, token, form, site }: ChangeProps) {
  return (
    <div className="change-of-mind">
      {form && (
        <details>
          <summary>Edit</summary>
          <OwnCommentForm {...form} />
        </details>
      )}
      <form method="post" action="/comments/withdraw">
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="plain">
          Withdraw
        </button>
      </form>
      <p className="quiet">
        {form
          ? 'You can change it or take it back until '
          : 'A moderator has edited it. You can take it back until '}
        <PublishedDate at={until} site={site} withTime />.
      </p>
    </div>
  )
}
