'use client'

import { Menu as MenuIcon } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { lazy } from 'react'
import { isWithin, type ScreenName, screensOf } from '#components/admin/navigation.ts'
import { Count } from '#components/ui/badge.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { Link } from '#components/ui/link.tsx'
import { MenuOnDemand } from '#components/ui/menu-on-demand.tsx'

const MoreScreens = lazy(() =>
  keepTrying(() =>
    import('#components/admin/more-screens.tsx').then((file) => ({ default: file.MoreScreens })),
  ),
)

const look =
  'relative flex h-14 w-full flex-col items-center justify-center gap-0.5 text-[0.6875rem] -outline-offset-2'

/** The navigation on a phone, under the thumb: four screens and a menu with the rest. */
export function BottomBar({
  screens,
  pending,
}: {
  screens: readonly ScreenName[]
  pending: number
}) {
  const pathname = usePathname()
  const all = screensOf(screens)
  const near = all.slice(0, all.length > 5 ? 4 : 5)
  const rest = all.slice(near.length)
  const more = (
    <button type="button" className={classNames(look, 'text-ink-soft')}>
      <MenuIcon className="size-5" aria-hidden="true" />
      More
    </button>
  )
  return (
    <nav
      aria-label="Admin, main screens"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {near.map(({ name, href, label, icon: Icon }) => {
          const here = isWithin(href, pathname)
          return (
            <li key={name} className="flex-1">
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classNames(look, here ? 'font-semibold text-accent' : 'text-ink-soft')}
              >
                <Icon className="size-5" aria-hidden="true" />
                {label}
                {name === 'comments' && (
                  <span className="absolute start-1/2 top-1 ms-1 flex">
                    <Count value={pending} label="waiting" most={99} />
                  </span>
                )}
              </Link>
            </li>
          )
        })}
        {rest.length > 0 && (
          <li className="flex-1">
            <MenuOnDemand trigger={more}>
              <MoreScreens trigger={more} screens={rest.map(({ name }) => name)} />
            </MenuOnDemand>
          </li>
        )}
      </ul>
    </nav>
  )
}
