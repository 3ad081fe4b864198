import type { ReactNode } from 'react'
import type { SiteIdentity } from './site-identity.ts'

type Props = {
  site: SiteIdentity
  /** Which of the two colour schemes; absent where the reader's system decides. */
  theme?: 'light' | 'dark' | undefined
  /** Address of the reader's style sheet, with its version. */
  stylesheet: string
  /** Extra head elements, for pages that are not rendered by Next. */
  head?: ReactNode
  children: ReactNode
}

/** The whole HTML document of a reader page: style sheet, fonts, reader.js and nothing else. */
export function SiteDocument({ site, theme, stylesheet, head, children }: Props) {
  return (
    <html lang={site.lang} dir={site.dir} data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: the App Router's root layout writes its own head */}
      <head>
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href="/fonts/text-roman.woff2"
          crossOrigin="anonymous"
        />
        <link rel="icon" sizes="16x16 32x32 48x48" href="/favicon.ico" />
        <link rel="icon" type="image/svg+xml" sizes="any" href="/icon.svg" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="alternate" type="application/rss+xml" title={site.title} href="/feed" />
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${site.title}: comments`}
          href="/comments/feed"
        />
        <script type="module" src="/reader.js" />
        {head}
      </head>
      <body>{children}</body>
    </html>
  )
}
