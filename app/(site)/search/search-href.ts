import type { SearchKind } from '#lib/search/search.ts'

/** What a search asks for. */
export type Asked = { query: string; only?: SearchKind | undefined; page: number }

/** The address of a search. */
export function searchHref({ query, only, page }: Asked): string {
  const params = new URLSearchParams({ q: query })
  if (only) params.set('in', only)
  if (page > 1) params.set('page', String(page))
  return `/search?${params}`
}
