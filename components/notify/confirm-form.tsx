type Props = {
  token: string
  email: string
  /** What mails are asked for; null when the address alone is to be confirmed. */
  what: { scope: 'REPLIES' | 'THREAD'; title: string } | null
  /** Whether the browser may be asked to remember it. */
  offersCookie: boolean
}

/** The page behind a confirmation mail: what is confirmed, and the button that does. */
export function ConfirmForm({ token, email, what, offersCookie }: Props) {
  return (
    <>
      <p className="note">
        Is <bdi>{email}</bdi> your address
        {what ? (
          <>
            , and would you like to be told by mail of{' '}
            {what.scope === 'REPLIES' ? 'replies to your comment on' : 'every new comment on'}{' '}
            <bdi>{what.title}</bdi>?
          </>
        ) : (
          '?'
        )}
      </p>
      <form method="post" action="/subscriptions/confirm">
        <input type="hidden" name="token" value={token} />
        {offersCookie && (
          <label className="tick">
            <input type="checkbox" name="consent" value="yes" />
            <span>
              Remember in this browser that the address is mine, so that my comments need not wait
              again and I need not confirm again.
            </span>
          </label>
        )}
        <button type="submit">Yes, confirm</button>
        <p className="allowed">If you did not ask for this, close this page: nothing happens.</p>
      </form>
    </>
  )
}
