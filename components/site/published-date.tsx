import { dateFormat } from '#lib/date-format.ts'
import type { SiteIdentity } from './site-identity.ts'

type Props = { at: Date; site: Pick<SiteIdentity, 'lang' | 'timeZone'>; withTime?: boolean }

/** A moment as people of this site write it, in the site's time zone. */
export function PublishedDate({ at, site, withTime = false }: Props) {
  return <time dateTime={at.toISOString()}>{formatMoment(at, site, withTime)}</time>
}

function formatMoment(at: Date, { lang, timeZone }: Props['site'], withTime: boolean): string {
  return dateFormat(lang, {
    timeZone,
    dateStyle: withTime ? 'medium' : 'long',
    ...(withTime && { timeStyle: 'short' as const }),
  }).format(at)
}
