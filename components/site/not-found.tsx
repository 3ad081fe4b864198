import { SearchForm } from './search-form.tsx'
import type { NamedLink } from './site-identity.ts'

type Props = { recent: NamedLink[] }

/** Nothing lives at this address: say so, and offer the search and the latest posts. */
export function NotFound({ recent }: Props) {
  return (
    <div className="hung">
      <div>
        <header className="archive-head">
          <h1>Nothing is here</h1>
          <p>
            The page may have moved, or the address has a slip in it. A word or two will find it.
          </p>
        </header>
        <SearchForm large />
        {recent.length > 0 && (
          <section className="after-post" aria-labelledby="recent">
            <h2 id="recent" className="caps">
              Latest posts
            </h2>
            <ul className="index">
              {recent.map((post) => (
                <li key={post.href}>
                  <a href={post.href} dir="auto">
                    {post.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
