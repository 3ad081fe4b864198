import type { ReactNode } from 'react'
import { SearchForm } from './search-form.tsx'
import type { NavLink, SiteIdentity } from './site-identity.ts'

type Props = {
  site: SiteIdentity
  navigation: NavLink[]
  /** Links for signed-in staff; absent for everybody else. */
  staffBar?: ReactNode
  children: ReactNode
}

/** What stands around the words of every reader page: masthead, navigation, search, footer. */
export function SiteFrame({ site, navigation, staffBar, children }: Props) {
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
        <Colophon site={site} />
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
          <ul>
            {navigation.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? 'page' : undefined} dir="auto">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm />
      </div>
    </header>
  )
}

function Colophon({ site }: Pick<Props, 'site'>) {
  return (
    <footer className="colophon">
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
