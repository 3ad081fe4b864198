import type { ReactNode } from 'react'
import { ReplyFields } from './reply-fields.tsx'
import { ReplyProblems } from './reply-problems.tsx'

/** The fields that a reader fills in, under the names that programs rely on. */
export type ReplyField = 'comment' | 'author' | 'email' | 'url'

/** What was typed, given back after a refusal or remembered with consent. */
type ReplyValues = Partial<Record<ReplyField | 'notify', string>> & { consent?: boolean }

/** One sentence for each field that needs mending; `form` for what belongs to no field. */
export type ReplyErrors = Partial<Record<ReplyField | 'form', string>>

export type ReplyFormProps = {
  /** Where the form is sent. */
  action: string
  postId: string
  /** The post's own address, where "Cancel reply" leads. */
  postHref: string
  /** The comment that is being answered. */
  parent?: { id: string; authorName: string } | undefined
  values?: ReplyValues | undefined
  errors?: ReplyErrors | undefined
  /** Sent back unchanged, so that the same form sent twice is one comment. */
  token: string
  /** The sentence that lists the allowed tags, built from the sanitiser's own list. */
  allowedTagsNote: string
  /** Name of the signed-in person; such a person is not asked for a name and an address. */
  signedInAs?: string | undefined
  /** Whether name and e-mail must be given. */
  requireNameEmail?: boolean
  /** Which fields the owner wants; all but the decoy and the mails unless said otherwise. */
  fields?: { website?: boolean; consent?: boolean; decoy?: boolean; notify?: boolean }
  /** For how many minutes a comment can be changed; 0 or absent: it cannot. */
  changeMinutes?: number
  /** The house rules for comments, already safe markup. */
  guidelines?: ReactNode
}

/** "Leave a Reply": a plain form that works without a script and keeps what was typed when it is refused. */
export function ReplyForm(props: ReplyFormProps) {
  const { action, postId, postHref, parent, errors, token, signedInAs } = props
  return (
    <section className="respond" id="respond" aria-labelledby="reply-title">
      <ReplyTitle parent={parent} postHref={postHref} />
      <ReplyNote signedInAs={signedInAs} />
      {props.guidelines}
      {errors && <ReplyProblems errors={errors} />}
      {/* noValidate: the server's own sentences, beside the fields, say more than the browser's bubbles. */}
      <form method="post" action={action} noValidate data-reply-form="">
        <input type="hidden" name="post" value={postId} />
        <input type="hidden" name="parent" value={parent?.id ?? ''} />
        <input type="hidden" name="token" value={token} />
        <ReplyFields {...props} />
      </form>
    </section>
  )
}

function ReplyTitle({ parent, postHref }: Pick<ReplyFormProps, 'parent' | 'postHref'>) {
  return (
    <>
      <h2 id="reply-title" tabIndex={-1}>
        {parent ? (
          <>
            Leave a Reply to <a href={`#comment-${parent.id}`}>{parent.authorName}</a>
          </>
        ) : (
          'Leave a Reply'
        )}
      </h2>
      {parent && (
        <a className="cancel-reply" href={`${postHref}#respond`} rel="nofollow">
          Cancel reply
        </a>
      )}
    </>
  )
}

function ReplyNote({ signedInAs }: Pick<ReplyFormProps, 'signedInAs'>) {
  if (signedInAs !== undefined) {
    return (
      <p className="note">
        Signed in as <bdi>{signedInAs}</bdi>. <a href="/logout">Sign out?</a> Required fields are
        marked <span aria-hidden="true">*</span>
      </p>
    )
  }
  return (
    <p className="note">
      Your email address will not be published. Required fields are marked{' '}
      <span aria-hidden="true">*</span>
    </p>
  )
}
