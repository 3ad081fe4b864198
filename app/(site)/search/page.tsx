import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Pagination } from '#components/site/pagination.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import { SearchResults, type ShownHit } from '#components/site/search-results.tsx'
import { cleanQuery, type SearchHit, type SearchResult, search } from '#lib/search/search.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { loadSite } from '../load-site.ts'
import { hrefOf } from '../show-post.ts'
import { SearchFilters } from './search-filters.tsx'
import { type Asked, searchHref } from './search-href.ts'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What the site holds about some words: posts, pages and comments. */
export default async function SearchPage({ searchParams }: Props) {
  const { site, settings, now } = await loadSite()
  const asked = readQuery(await searchParams)
  const result = await search({
    ...asked,
    perPage: settings.postsPerPage,
    language: settings.language,
    now,
  })
  if (asked.page > 1 && result.hits.length === 0) notFound()
  const hits = result.hits.map((hit) => shownHit(hit, settings))
  return (
    <>
      <div className="hung">
        <header className="archive-head">
          <h1>Search</h1>
          <SearchForm query={asked.query} large />
          <SearchFilters query={asked.query} only={asked.only} />
          {asked.query && <p role="status">{sayHowMany(asked.query, result)}</p>}
        </header>
      </div>
      <SearchResults hits={hits} site={site} />
      <Pagination
        page={asked.page}
        pages={result.pages}
        newer="Better"
        older="More"
        hrefOf={(page) => searchHref({ ...asked, page })}
      />
    </>
  )
}

function readQuery(params: Awaited<Props['searchParams']>): Asked {
  const one = (name: string) => [params[name]].flat()[0] ?? ''
  const only = (['posts', 'pages', 'comments'] as const).find((kind) => kind === one('in'))
  const page = /^[1-9][0-9]{0,2}$/.test(one('page')) ? Number(one('page')) : 1
  return { query: cleanQuery(one('q')), only, page }
}

function sayHowMany(query: string, { count, guessed }: SearchResult): string {
  if (guessed) return `Nothing holds “${query}”. Did you mean one of these?`
  if (count === 0) return `Nothing holds “${query}”. Fewer or other words may find it.`
  return count === 1 ? `One result for “${query}”.` : `${count} results for “${query}”.`
}

function shownHit({ post, comment, excerpt }: SearchHit, settings: Settings): ShownHit {
  return {
    key: comment ? `comment-${comment.id}` : `post-${post.id}`,
    title: post.title || 'Untitled',
    // Leads on to the right page of the thread.
    href: comment ? `/comments/${comment.id}` : hrefOf(post, settings),
    ...(comment && { commentBy: comment.authorName }),
    publishedAt: comment?.createdAt ?? (post.type === 'POST' ? post.publishedAt : null),
    excerpt: excerpt.length > 0 ? excerpt : [{ text: post.excerpt, marked: false }],
  }
}
