import type { Metadata } from 'next'
import { AccountFrame } from '#components/people/account-frame.tsx'
import { NewPasswordForm, ResetRequestForm } from '#components/people/reset-forms.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { findToken } from '#lib/people/one-time-token.ts'
import { PASSWORD_MIN } from '#lib/people/password.ts'
import { getSettings } from '#lib/settings/get.ts'
import { choosePassword, requestLink } from './actions.ts'

// The address holds a secret: it must not travel on in a Referer header.
export const metadata: Metadata = { title: 'Choose a password', referrer: 'same-origin' }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function ResetPage({ searchParams }: Props) {
  const { token } = await searchParams
  const { siteTitle } = await getSettings()
  if (typeof token === 'string' && (await findToken('password', token, new Date()))) {
    return (
      <AccountFrame siteTitle={siteTitle} title="Choose a password">
        <NewPasswordForm action={choosePassword} token={token} least={PASSWORD_MIN} />
      </AccountFrame>
    )
  }
  return (
    <AccountFrame siteTitle={siteTitle} title="Forgot your password?">
      {token !== undefined && (
        <Notice tone="warn">This link does not work any more. Here you can get a new one.</Notice>
      )}
      <p className="text-sm text-ink-soft">
        Enter the email you sign in with, and a link to choose a new password is sent there.
      </p>
      <ResetRequestForm action={requestLink} />
      <a
        href="/login"
        className="justify-self-start text-sm text-accent underline underline-offset-3"
      >
        Back to signing in
      </a>
    </AccountFrame>
  )
}
