import { PublishedDate } from './published-date.tsx'
import type { SiteIdentity } from './site-identity.ts'

/** Something that holds the words that were asked for. */
export type ShownHit = {
  key: string
  title: string
  href: string
  /** Who wrote the comment, where it is one. */
  commentBy?: string
  publishedAt: Date | null
  excerpt: { text: string; marked: boolean }[]
}

/** What a search found, best first, the words marked. */
export function SearchResults({ hits, site }: { hits: ShownHit[]; site: SiteIdentity }) {
  return (
    <ol className="entries">
      {hits.map((hit) => (
        <li key={hit.key} className="entry hung">
          <p className="in-margin caps">
            {hit.publishedAt && <PublishedDate at={hit.publishedAt} site={site} />}
          </p>
          <div>
            <h2 dir="auto">
              <a href={hit.href}>
                {hit.commentBy !== undefined && (
                  <>
                    <bdi>{hit.commentBy}</bdi> on{' '}
                  </>
                )}
                {hit.title}
              </a>
            </h2>
            <p className="summary" dir="auto">
              {hit.excerpt.map((piece, index) =>
                piece.marked ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
                  <mark key={index}>{piece.text}</mark>
                ) : (
                  piece.text
                ),
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
