import type { ReactNode } from 'react'
import { FooterLinks, HeaderLinks } from './menu-links.tsx'
import { SearchForm } from './search-form.tsx'
import type { NavLink, SiteIdentity } from './site-identity.ts'

type Props = {
  site: SiteIdentity
  navigation: NavLink[]
  footer: NavLink[]
  /** Links for signed-in staff; absent for everybody else. */
  staffBar?: ReactNode
  children: ReactNode
}

/** What stands around the words of every reader page: masthead, navigation, search, footer. */
export function SiteFrame({ site, navigation, footer, staffBar, children }: Props) {
  return (
    <>
      <a className="skip unseen" href="#main">
        Skip to the text
      </a>
      {staffBar}
      <div className="page">
        <Masthead site={site} navigation={navigation} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Colophon site={site} footer={footer} />
      </div>
    </>
  )
}

function Masthead({ site, navigation }: Pick<Props, 'site' | 'navigation'>) {
  return (
    <header className="masthead">
      <p className="name" dir="auto">
        <a href="/" rel="home">
          {site.title}
        </a>
      </p>
      {site.tagline && (
        <p className="tagline" dir="auto">
          {site.tagline}
        </p>
      )}
      <div className="masthead-row">
        <nav className="site-nav caps" aria-label="Site">
          <HeaderLinks links={navigation} />
        </nav>
        <SearchForm />
      </div>
    </header>
  )
}

function Colophon({ site, footer }: Pick<Props, 'site' | 'footer'>) {
  return (
    <footer className="colophon">
      {footer.length > 0 && (
        <nav className="footer-menu" aria-label="Footer">
          <FooterLinks links={footer} />
        </nav>
      )}
      <nav aria-label="About this site">
        <ul>
          <li>
            <a href="/" dir="auto">
              {site.title}
            </a>
          </li>
          <li>
            <a href="/feed">Posts by feed</a>
          </li>
          <li>
            <a href="/comments/feed">Comments by feed</a>
          </li>
          <li>
            <a href="/admin" rel="nofollow">
              For staff
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
