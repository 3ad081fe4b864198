import { cache } from 'react'
import type { SiteIdentity } from '#components/site/site-identity.ts'
import { env } from '#lib/env.ts'
import { getSettings } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { stylesheetHref } from './reader.css/stylesheet.ts'

export type LoadedSite = {
  site: SiteIdentity
  settings: Settings
  stylesheet: string
  theme: 'light' | 'dark' | undefined
  /** The moment this request is answered for: one for the whole page. */
  now: Date
}

/** What every reader page needs, read once a request. */
export const loadSite = cache(async (): Promise<LoadedSite> => {
  const now = new Date()
  const settings = await getSettings()
  return {
    settings,
    now,
    site: identify(settings),
    stylesheet: stylesheetHref(settings),
    theme: settings.themeScheme === 'auto' ? undefined : settings.themeScheme,
  }
})

/** Languages whose script runs from right to left (CLDR, likely subtags). */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

function identify(settings: Settings): SiteIdentity {
  const [language = 'en'] = settings.language.split('-')
  return {
    title: settings.siteTitle,
    tagline: settings.tagline,
    origin: env().SITE_URL,
    lang: settings.language,
    dir: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    timeZone: settings.timezone,
  }
}
