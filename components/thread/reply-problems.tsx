import type { ReplyErrors } from './reply-form.tsx'

/** What must be mended before the comment can be sent, each sentence leading to its field. */
export function ReplyProblems({ errors }: { errors: ReplyErrors }) {
  const { form, ...fields } = errors
  return (
    <div className="problems" role="alert" tabIndex={-1} id="reply-problems">
      <h3>Your comment has not been sent yet</h3>
      {form && <p>{form}</p>}
      <ul>
        {Object.entries(fields).map(([field, problem]) => (
          <li key={field}>
            <a href={`#reply-${field}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
