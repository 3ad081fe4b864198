import { NotifyField } from './notify-field.tsx'
import type { ReplyFormProps } from './reply-form.tsx'
import { ReplyInput } from './reply-input.tsx'

/** The fields of the reply form. Limits are WordPress's column sizes (wp_get_comment_fields_max_lengths). */
export function ReplyFields(props: ReplyFormProps) {
  const { values = {}, errors = {}, fields = {}, allowedTagsNote, signedInAs } = props
  const { changeMinutes = 0 } = props
  return (
    <>
      <ReplyInput
        name="comment"
        label="Comment"
        value={values.comment}
        problem={errors.comment}
        maxLength={65525}
        required
        multiline
      />
      {signedInAs === undefined && <WriterFields {...props} />}
      {fields.decoy && <Decoy />}
      <div className="send">
        <button type="submit" name="submit" value="Post Comment">
          Post Comment
        </button>
      </div>
      <p className="allowed">{allowedTagsNote}</p>
      {changeMinutes > 0 && <OwnNote minutes={changeMinutes} />}
    </>
  )
}

function WriterFields(props: ReplyFormProps) {
  const { values = {}, errors = {}, fields = {}, requireNameEmail: required = true } = props
  return (
    <>
      <div className="side-by-side">
        <ReplyInput
          name="author"
          label="Name"
          value={values.author}
          problem={errors.author}
          maxLength={245}
          autoComplete="name"
          required={required}
        />
        <ReplyInput
          name="email"
          label="Email"
          type="email"
          value={values.email}
          problem={errors.email}
          maxLength={100}
          autoComplete="email"
          required={required}
        />
      </div>
      {fields.website !== false && (
        <ReplyInput
          name="url"
          label="Website"
          type="url"
          value={values.url}
          problem={errors.url}
          maxLength={200}
          autoComplete="url"
        />
      )}
      {fields.notify && <NotifyField id="reply-notify" value={values.notify} optional />}
      {fields.consent !== false && <ConsentBox ticked={values.consent ?? false} />}
    </>
  )
}

function ConsentBox({ ticked }: { ticked: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" name="consent" value="yes" defaultChecked={ticked} />
      <span>Save my name, email, and website in this browser for the next time I comment.</span>
    </label>
  )
}

/** The same for everybody: who has just written something finds it there. */
function OwnNote({ minutes }: { minutes: number }) {
  return (
    <p className="allowed">
      Just written something?{' '}
      <a href="/comments/own" rel="nofollow">
        Edit it or take it back
      </a>{' '}
      within {minutes} {minutes === 1 ? 'minute' : 'minutes'}.
    </p>
  )
}

/** A field that people neither see nor reach: what fills it in is a program. */
function Decoy() {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="reply-homepage">Leave this empty</label>
      <input id="reply-homepage" name="homepage" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
