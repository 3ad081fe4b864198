/** What every reader page knows about the site it belongs to. */
export type SiteIdentity = {
  title: string
  tagline: string
  /** Public origin without a trailing slash. */
  origin: string
  /** BCP 47 language of the site's own words. */
  lang: string
  dir: 'ltr' | 'rtl'
  timeZone: string
}

/** One link of a navigation row. */
export type NavLink = { label: string; href: string; children?: NavLink[] }

/** A name that stands over or beside a text, with its page. */
export type NamedLink = { name: string; href: string }
