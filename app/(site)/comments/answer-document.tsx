import type { ReactNode } from 'react'
import { SiteDocument } from '#components/site/site-document.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { env } from '#lib/env.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { loadMenus } from '../load-menus.ts'
import { type LoadedSite, loadSite } from '../load-site.ts'
import { stylesheetHref } from '../reader.css/stylesheet.ts'

type Answer = {
  title: string
  body: (loaded: Omit<LoadedSite, 'now'>) => ReactNode
}

/** A whole document as the answer to a form. A route handler renders it, because only such a one can set the status. */
export async function answerDocument({ title, body }: Answer): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const loaded = await loadSite().catch(withoutDatabase)
  const { site, stylesheet, theme } = loaded
  const menus = await loadMenus().catch(() => ({ navigation: [], footer: [] }))
  const head = (
    <>
      <title>{`${title} · ${site.title}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      {/* Not "no-referrer": the browser would then send the form's next try without an origin, which is refused. */}
      <meta name="referrer" content="same-origin" />
    </>
  )
  const page = (
    <SiteDocument site={site} stylesheet={stylesheet} theme={theme} head={head}>
      <SiteFrame site={site} {...menus}>
        <div className="hung">{body(loaded)}</div>
      </SiteFrame>
    </SiteDocument>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

/** The plainest site, so that nobody's words are lost while the database is away. */
function withoutDatabase(): Omit<LoadedSite, 'now'> {
  const { siteTitle: title, tagline, language: lang, timezone: timeZone } = DEFAULT_SETTINGS
  return {
    settings: DEFAULT_SETTINGS,
    site: { title, tagline, lang, timeZone, origin: env().SITE_URL, dir: 'ltr' },
    stylesheet: stylesheetHref(DEFAULT_SETTINGS),
    theme: undefined,
  }
}
