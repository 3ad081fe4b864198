'use client'

import { useRouter } from 'next/navigation'
import { type ScreenName, screensOf } from '#components/admin/navigation.ts'
import { useShortcuts } from '#components/ui/shortcuts.tsx'

/** `g` and a letter go to a screen, from everywhere in the admin. */
export function GoKeys({ screens }: { screens: readonly ScreenName[] }) {
  const router = useRouter()
  useShortcuts(
    screensOf(screens).map(({ href, label, key }) => ({
      keys: `g then ${key}`,
      label,
      group: 'Go to',
      run: () => router.push(href),
    })),
  )
  return null
}
