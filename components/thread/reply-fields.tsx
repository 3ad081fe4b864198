import type { ReplyFormProps } from './reply-form.tsx'
import { ReplyInput } from './reply-input.tsx'

/** The fields of the reply form. Limits are WordPress's column sizes (wp_get_comment_fields_max_lengths). */
export function ReplyFields(props: ReplyFormProps) {
  const { values = {}, errors = {}, allowedTagsNote, signedInAs, requireNameEmail = true } = props
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
      {signedInAs === undefined && (
        <WriterFields values={values} errors={errors} required={requireNameEmail} />
      )}
      <div className="send">
        <button type="submit" name="submit" value="Post Comment">
          Post Comment
        </button>
      </div>
      <p className="allowed">{allowedTagsNote}</p>
    </>
  )
}

function WriterFields({
  values,
  errors,
  required,
}: Required<Pick<ReplyFormProps, 'values' | 'errors'>> & { required: boolean }) {
  return (
    <>
      <div className="side-by-side">
        <ReplyInput
          name="author"
          label="Name"
          value={values?.author}
          problem={errors?.author}
          maxLength={245}
          autoComplete="name"
          required={required}
        />
        <ReplyInput
          name="email"
          label="Email"
          type="email"
          value={values?.email}
          problem={errors?.email}
          maxLength={100}
          autoComplete="email"
          required={required}
        />
      </div>
      <ReplyInput
        name="url"
        label="Website"
        type="url"
        value={values?.url}
        problem={errors?.url}
        maxLength={200}
        autoComplete="url"
      />
      <label className="tick">
        <input
          type="checkbox"
          name="consent"
          value="yes"
          defaultChecked={values?.consent ?? false}
        />
        <span>Save my name, email, and website in this browser for the next time I comment.</span>
      </label>
    </>
  )
}
