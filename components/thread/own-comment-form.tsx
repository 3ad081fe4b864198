export type OwnCommentFormProps = {
  /** The private part of the receipt's address. */
  token: string
  /** The revision whose words are shown: what came since is not overwritten. */
  revision: number | undefined
  /** The words as typed. */
  source: string
  /** Why the words were not taken. */
  problem?: string | undefined
  /** The sentence that lists the allowed tags, built from the sanitiser's own list. */
  allowedTagsNote: string
}

/** A writer's own words, to be mended: a plain form that works without a script. */
export function OwnCommentForm(props: OwnCommentFormProps) {
  const { token, revision, source, problem, allowedTagsNote } = props
  return (
    <form className="respond-form" method="post" action="/comments/edit" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="revision" value={revision} />
      <div className="field">
        <label htmlFor="own-comment">Your comment</label>
        <textarea
          id="own-comment"
          name="comment"
          rows={6}
          maxLength={65525}
          dir="auto"
          defaultValue={source}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'own-comment-problem' : undefined}
        />
        {problem && (
          <p className="problem" id="own-comment-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <button type="submit">Save changes</button>
      <p className="allowed">{allowedTagsNote}</p>
    </form>
  )
}
