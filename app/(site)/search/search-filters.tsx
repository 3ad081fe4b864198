import { searchHref } from './search-href.ts'

const FILTERS = [
  [undefined, 'Everything'],
  ['posts', 'Posts'],
  ['pages', 'Pages'],
  ['comments', 'Comments'],
] as const

type Props = { query: string; only: 'posts' | 'pages' | 'comments' | undefined }

/** Links that narrow a search to one kind of thing. */
export function SearchFilters({ query, only }: Props) {
  if (!query) return null
  return (
    <nav className="site-nav caps" aria-label="Search in">
      <ul>
        {FILTERS.map(([kind, label]) => (
          <li key={label}>
            <a
              href={searchHref({ query, only: kind, page: 1 })}
              aria-current={kind === only ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
