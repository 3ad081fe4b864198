'use client'

import { ExternalLink } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { AccountMenu } from '#components/admin/account-menu.tsx'
import { isWithin, type ScreenName, screensOf } from '#components/admin/navigation.ts'
import { Count } from '#components/ui/badge.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { Link } from '#components/ui/link.tsx'

/** The navigation beside the screen, from a tablet upwards. */
export function SideBar({
  siteTitle,
  person,
  screens,
  pending,
}: {
  siteTitle: string
  person: { name: string; role: string }
  screens: readonly ScreenName[]
  pending: number
}) {
  const pathname = usePathname()
  return (
    // Over what stands beside it: under the words of a long post each of their blocks would get a layer of its own, to be put together for every key.
    <header className="sticky top-0 z-10 hidden h-dvh flex-col border-e border-rule py-4 md:flex">
      <p className="line-clamp-2 px-5 pb-4 leading-snug font-semibold">{siteTitle}</p>
      <nav aria-label="Admin" className="flex-1 overflow-y-auto">
        <ul>
          {screensOf(screens).map(({ name, href, label, icon: Icon }) => {
            const here = isWithin(href, pathname)
            return (
              <li key={name}>
                <Link
                  href={href}
                  aria-current={here ? 'page' : undefined}
                  className={classNames(
                    'flex items-center gap-3 border-s-3 py-1.5 ps-4 pe-4 text-sm -outline-offset-2 pointer-coarse:min-h-11',
                    here
                      ? 'border-accent font-semibold'
                      : 'border-transparent text-ink-soft hover:bg-sunken hover:text-ink',
                  )}
                >
                  <Icon className="size-4 shrink-0" aria-hidden="true" />
                  <span className="flex-1">{label}</span>
                  {name === 'comments' && <Count value={pending} label="waiting" />}
                </Link>
              </li>
            )
          })}
        </ul>
        <a
          href="/"
          className="mx-4 mt-3 flex items-center gap-3 border-t border-rule pt-3 text-sm text-ink-soft pointer-coarse:min-h-11 hover:text-ink"
        >
          <ExternalLink className="ms-0.75 size-4" aria-hidden="true" />
          View site
        </a>
      </nav>
      <div className="px-3 pt-3">
        <AccountMenu person={person} />
      </div>
    </header>
  )
}
