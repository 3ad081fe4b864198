import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link within the admin. Nothing is fetched before it is followed: every screen is made for whoever asks, so that what Next would fetch
 * for each link in sight is an empty frame, at the price of two requests each.
 */
export function Link(given: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...given} prefetch={false} />
}
