import { env } from '../env.ts'
import type { FirstAdministrator } from '../people/first-administrator.ts'

/** What the terminal shows once the site is up: where it is, and how to get in. */
export function greeting(administrator: FirstAdministrator): string {
  const site = env().SITE_URL
  const lines = ['', 'Backtalk is running.', `  Site:   ${site}`, `  Admin:  ${site}/admin`]
  if (administrator.kind === 'set-up') {
    lines.push(
      '',
      'Nobody can sign in yet. Open this link within 24 hours to make the first administrator:',
    )
    lines.push(`  ${site}/setup?token=${administrator.token}`)
  }
  if (administrator.kind === 'created') {
    lines.push('', 'Sign in as', `  E-mail:    ${administrator.email}`)
    if (administrator.password) {
      lines.push(`  Password:  ${administrator.password}`)
      lines.push('This password is shown only now. "npx backtalk user password" sets another.')
    }
  }
  if (administrator.kind === 'exists')
    lines.push('', 'Lost your password? "npx backtalk user password <e-mail>" sets a new one.')
  lines.push('')
  return lines.join('\n')
}
