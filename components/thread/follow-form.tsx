type Props = {
  postId: string
  /** What was typed, given back after a refusal. */
  email?: string | undefined
  problem?: string | undefined
}

/** Asks to be told of every new comment on a post, without writing one. */
export function FollowForm({ postId, email = '', problem }: Props) {
  return (
    <form className="respond-form" method="post" action="/subscriptions" noValidate>
      <input type="hidden" name="post" value={postId} />
      <div className="field">
        <label htmlFor="follow-email">Your email</label>
        <input
          id="follow-email"
          name="email"
          type="email"
          autoComplete="email"
          maxLength={100}
          required
          defaultValue={email}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'follow-email-problem' : 'follow-email-note'}
        />
        {problem && (
          <p className="problem" id="follow-email-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <button type="submit" className="plain">
        Follow
      </button>
      <p className="allowed" id="follow-email-note">
        You get one mail first, to confirm that the address is yours. Each mail has a link that
        stops them.
      </p>
    </form>
  )
}

/** As `FollowForm`, folded away under a conversation. */
export function FollowConversation({ postId }: { postId: string }) {
  return (
    <details className="follow" id="follow">
      <summary>Follow this conversation by email</summary>
      <FollowForm postId={postId} />
    </details>
  )
}
