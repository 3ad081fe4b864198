import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountFrame } from '#components/people/account-frame.tsx'
import { SignInForm } from '#components/people/sign-in-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { nextPath } from '#lib/people/next-path.ts'
import { currentPerson } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { signInHere } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Props = {
  searchParams: Promise<{ next?: string; callbackUrl?: string; done?: string; error?: string }>
}

export default async function LoginPage({ searchParams }: Props) {
  const { next, callbackUrl, done, error } = await searchParams
  const to = nextPath(next ?? callbackUrl)
  if (await currentPerson()) redirect(to)
  const { siteTitle } = await getSettings()
  return (
    <AccountFrame siteTitle={siteTitle} title="Sign in">
      {done === 'out' && <Notice>You are signed out.</Notice>}
      {error && <Notice tone="danger">That did not work. Please try again.</Notice>}
      <SignInForm action={signInHere} next={to} />
    </AccountFrame>
  )
}
