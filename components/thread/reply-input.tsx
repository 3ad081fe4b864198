import type { ReplyField } from './reply-form.tsx'

type Props = {
  name: ReplyField
  /** The name under which it is sent, where that is another. */
  sentAs?: string | undefined
  label: string
  value?: string | undefined
  problem?: string | undefined
  maxLength: number
  type?: 'text' | 'email' | 'url'
  autoComplete?: string
  required?: boolean
  multiline?: boolean
}

/** One labelled field, with its problem beside it and tied to it. */
export function ReplyInput({ name, sentAs = name, label, value, problem, ...props }: Props) {
  const id = `reply-${name}`
  const shared = {
    id,
    name: sentAs,
    defaultValue: value ?? '',
    maxLength: props.maxLength,
    required: props.required,
    dir: 'auto',
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {props.required && <span aria-hidden="true"> *</span>}
      </label>
      {props.multiline ? (
        <textarea {...shared} rows={8} />
      ) : (
        <input {...shared} type={props.type ?? 'text'} autoComplete={props.autoComplete} />
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
