import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '#components/site/site-document.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { loadMenus } from '../(site)/load-menus.ts'
import { loadSite } from '../(site)/load-site.ts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

/** The reader's document, around what is not published yet. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const [{ site, stylesheet, theme }, menus] = await Promise.all([loadSite(), loadMenus()])
  return (
    <SiteDocument site={site} stylesheet={stylesheet} theme={theme}>
      <SiteFrame site={site} {...menus}>
        {children}
      </SiteFrame>
    </SiteDocument>
  )
}
