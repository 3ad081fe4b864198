type Props = {
  token: string
  scope: 'REPLIES' | 'THREAD'
  /** Of the post. */
  title: string
  isStopped: boolean
  /** How many other mails of the same person go on. */
  others: number
}

/** The page behind a mail's last link: what is stopped, and the buttons that do. */
export function StopForm({ token, scope, title, isStopped, others }: Props) {
  const action = `/subscriptions/stop?token=${encodeURIComponent(token)}`
  const what = scope === 'REPLIES' ? 'Replies to your comment on' : 'New comments on'
  return (
    <>
      <p className="note">
        {what} <bdi>{title}</bdi>
      </p>
      <form method="post" action={action} className="send">
        {!isStopped && (
          <button type="submit" name="what" value="this">
            Stop these mails
          </button>
        )}
        {(others > 0 || !isStopped) && (
          <button type="submit" name="what" value="all" className="plain">
            Stop all mails from this site
          </button>
        )}
      </form>
    </>
  )
}
