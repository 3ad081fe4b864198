import type { Metadata } from 'next'
import { AccountFrame } from '#components/people/account-frame.tsx'
import { SetUpForm } from '#components/people/set-up-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PASSWORD_MIN } from '#lib/people/password.ts'
import { maySetUp } from '#lib/people/set-up.ts'
import { getSettings } from '#lib/settings/get.ts'
import { setUpHere } from './actions.ts'

export const metadata: Metadata = { title: 'Set up', referrer: 'same-origin' }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams
  const good = typeof token === 'string' && (await maySetUp(token, new Date()))
  const { siteTitle } = await getSettings()
  return (
    <AccountFrame siteTitle={siteTitle} title="Set up this site">
      {good ? (
        <>
          <p className="text-sm text-ink-soft">
            You become its administrator, with everything that goes with it. This link works once.
          </p>
          <SetUpForm action={setUpHere} token={token} least={PASSWORD_MIN} />
        </>
      ) : (
        <Notice tone="warn" title="This link does not work (any more).">
          It can be used once, within a day, and only while the site has no administrator. Starting
          the server again prints a new one. If you have an account,{' '}
          <a href="/login" className="underline">
            sign in
          </a>
          .
        </Notice>
      )}
    </AccountFrame>
  )
}
