import type { Metadata } from 'next'
import { NotFound } from '#components/site/not-found.tsx'

export const metadata: Metadata = { title: 'Nothing is here', robots: { index: false } }

/**
 * What Next shows for an address where nothing lives. It makes this ready with every page, in case it is needed, so nothing is asked of the
 * database here; what readers get is `nothing-here`.
 */
export default function NotFoundPage() {
  return <NotFound recent={[]} />
}
