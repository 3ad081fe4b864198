import type { z } from 'zod'

/** What a form's server action answers: done, or what is wrong, field by field, with what was typed. */
export type FormState =
  | {
      ok: true
      message?: string
      /** Shown once, to be copied. */
      secret?: string
    }
  | { ok: false; message?: string; errors: Record<string, string>; values: Record<string, string> }

/** A server action made for `ActionForm`. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** The state of a form that nobody has sent yet. */
export const unsent: FormState = { ok: false, errors: {}, values: {} }

/**
 * Checks what a form sent. A repeated name (`tags[]`) arrives as an array when `lists` names it.
 * @returns the data, or the state to hand back to the form
 */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  lists: readonly string[] = [],
): { ok: true; data: z.infer<Schema> } | { ok: false; state: FormState } {
  const sent = Object.fromEntries(
    [...new Set(form.keys())].map((key) => [
      key,
      lists.includes(key) ? form.getAll(key) : form.get(key),
    ]),
  )
  return readSent(schema, sent, form)
}

/** As `readForm`, for a form whose fields were put into shape already. */
export function readSent<Schema extends z.ZodType>(
  schema: Schema,
  sent: Record<string, unknown>,
  form: FormData,
): { ok: true; data: z.infer<Schema> } | { ok: false; state: FormState } {
  const parsed = schema.safeParse(sent, { error: plainWords })
  if (parsed.success) return { ok: true, data: parsed.data }
  return { ok: false, state: refuse(form, errorsOf(parsed.error)) }
}

/**
 * The answer to a form that cannot be accepted.
 * @param errors by field name; a message about the whole form is `message`
 */
export function refuse(
  form: FormData,
  errors: Record<string, string>,
  message?: string,
): FormState {
  return { ok: false, errors, values: typedIn(form), ...(message !== undefined && { message }) }
}

function errorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message
  return errors
}

// Passwords do not travel back, nor what Next adds to find its action.
function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !/password|^\$ACTION/i.test(name) ? [[name, value]] : [],
    ),
  )
}

// What a schema has no words of its own for.
function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' ? 'Must be a number.' : 'Please fill this in.'
    case 'too_small':
      if (issue.origin === 'number') return `Must be ${issue.minimum} or more.`
      return issue.minimum === 1 ? 'Please fill this in.' : `At least ${issue.minimum} characters.`
    case 'too_big':
      return issue.origin === 'number'
        ? `Must be ${issue.maximum} or less.`
        : `At most ${issue.maximum} characters.`
    case 'invalid_value':
      return 'Please choose one of the list.'
    case 'invalid_format':
      return issue.format === 'email' ? 'This is not an e-mail address.' : undefined
    default:
      return undefined
  }
}
