import { type FormState, refuse } from '#components/ui/form-state.ts'

const words: Record<string, string> = {
  forbidden: 'Only administrators may do this.',
  'not-found': 'This person is not there (any more).',
  'last-administrator':
    'This is the last administrator who can sign in. Make somebody else administrator first.',
  throttled: 'Too many tries. Please wait a quarter of an hour.',
}

/** What a form about a person says when the verb refused. `passwordField` is where the current password stood. */
export function refusalWords(form: FormData, reason: string, passwordField?: string): FormState {
  if (reason === 'email-taken')
    return refuse(form, { email: 'Somebody else signs in with this email.' })
  if (reason === 'slug-taken') return refuse(form, { slug: 'Somebody else has this address.' })
  if (reason === 'no-slug') return refuse(form, { slug: 'An address of letters and digits.' })
  if (reason === 'wrong-password' && passwordField)
    return refuse(form, { [passwordField]: 'This is not your password.' })
  return refuse(form, {}, words[reason] ?? 'That did not work.')
}
