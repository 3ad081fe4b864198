import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountFrame } from '#components/people/account-frame.tsx'
import { Button } from '#components/ui/button.tsx'
import { currentPerson } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'

export const metadata: Metadata = { title: 'Sign out' }

export default async function SignOutPage() {
  const person = await currentPerson()
  if (!person) redirect('/login')
  const { siteTitle } = await getSettings()
  return (
    <AccountFrame siteTitle={siteTitle} title="Sign out">
      <p className="text-sm">
        You are signed in as <strong className="font-semibold">{person.name}</strong>.
      </p>
      <form action="/logout" method="post">
        <Button type="submit" variant="primary" className="w-full">
          Sign out
        </Button>
      </form>
    </AccountFrame>
  )
}
