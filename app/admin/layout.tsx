import '#components/ui/admin.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Shell } from '#components/admin/shell.tsx'
import { countPending } from '#lib/moderation/what-waits.ts'
import { isStaff } from '#lib/people/actor.ts'
import { ROLE_NAMES } from '#lib/people/roles.ts'
import { currentPerson } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { screensFor } from './screens-for.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { siteTitle } = await getSettings()
  return {
    title: { template: `%s · ${siteTitle}`, default: `Admin · ${siteTitle}` },
    robots: { index: false },
  }
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <AroundScreen>{children}</AroundScreen>
      </body>
    </html>
  )
}

// Every screen turns strangers away by itself, because it knows the address to come back to. Until it has, they get no frame.
async function AroundScreen({ children }: { children: ReactNode }) {
  const person = await currentPerson()
  if (!isStaff(person)) return children
  const [{ siteTitle }, pending] = await Promise.all([getSettings(), countPending(person)])
  return (
    <Shell
      person={{ name: person.name, role: ROLE_NAMES[person.role] }}
      siteTitle={siteTitle}
      screens={screensFor(person)}
      pending={pending}
    >
      {children}
    </Shell>
  )
}
