type Props = {
  title: string
  action: string
  postId: string
  postHref: string
  /** Why the last password was not taken. */
  problem?: string | undefined
}

/** Asks for the password of a protected post. */
export function PasswordForm({ title, action, postId, postHref, problem }: Props) {
  return (
    <section className="respond">
      <h1 dir="auto">{title}</h1>
      <p className="note">This post is protected. Enter its password to read it.</p>
      <form method="post" action={action}>
        <input type="hidden" name="post" value={postId} />
        <input type="hidden" name="next" value={postHref} />
        <div className="field">
          <label htmlFor="post-password">Password</label>
          <input
            id="post-password"
            type="password"
            name="password"
            autoComplete="off"
            maxLength={1000}
            required
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'post-password-problem' : undefined}
          />
          {problem && (
            <p className="problem" id="post-password-problem">
              {problem}
            </p>
          )}
        </div>
        <button type="submit">Read</button>
      </form>
    </section>
  )
}
