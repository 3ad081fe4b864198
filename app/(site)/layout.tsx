import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '#components/site/site-document.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { loadMenus } from './load-menus.ts'
import { loadSite } from './load-site.ts'
import { StaffRow } from './staff-row.tsx'

// Finished pages are kept by the one cache in lib/serve; Next renders each time it is asked.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site, settings } = await loadSite()
  return {
    metadataBase: new URL(site.origin),
    title: { default: site.title, template: `%s · ${site.title}` },
    description: site.tagline || null,
    openGraph: { siteName: site.title, locale: site.lang.replace('-', '_'), type: 'website' },
    ...(settings.discourageSearchEngines && { robots: { index: false, follow: false } }),
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [{ site, stylesheet, theme }, menus] = await Promise.all([loadSite(), loadMenus()])
  return (
    <SiteDocument site={site} stylesheet={stylesheet} theme={theme}>
      <SiteFrame site={site} {...menus} staffBar={<StaffRow />}>
        {children}
      </SiteFrame>
    </SiteDocument>
  )
}
