import { cache } from 'react'
import type { NamedLink } from '#components/site/site-identity.ts'
import { dateFormat } from '#lib/date-format.ts'
import { findAuthor } from '#lib/posts/find-author.ts'
import { findByPath, type OpenedPost } from '#lib/posts/find-by-path.ts'
import type { ListFilter } from '#lib/posts/list-published.ts'
import { findCategory } from '#lib/taxonomy/find-category.ts'
import { findTag } from '#lib/taxonomy/find-tag.ts'
import { type Address, readAddress } from '../address.ts'
import { loadSite } from '../load-site.ts'
import { categoryLink, tagLink } from '../show-post.ts'
import { readingPerson } from '../staff-row.tsx'

/** The head of an archive. */
export type Archive = {
  label: string
  title: string
  description: string
  /** Its first page. */
  href: string
  trail: NamedLink[]
  below: NamedLink[]
  filter: ListFilter
}

export type Resolved =
  | { kind: 'post'; post: OpenedPost; commentsPage: number | null }
  | { kind: 'archive'; archive: Archive | null; page: number }
  | { kind: 'redirect'; to: string; permanent: boolean }

/** What lives at a path, once a request. The path comes joined, because a cache compares arguments by identity. */
export const resolve = cache(async (joined: string): Promise<Resolved | null> => {
  const address = readAddress(joined.split('/'))
  if (!address) return null
  if (address.kind === 'content') return resolveContent(address)
  // A category or tag that moved or was merged leads to where it is today.
  return (
    (await resolveArchive(address)) ??
    resolveContent({ kind: 'content', path: joined, commentsPage: null })
  )
})

async function resolveContent({ path, commentsPage }: Address & { kind: 'content' }) {
  const { settings, now } = await loadSite()
  const found = await findByPath({
    path,
    now,
    by: await readingPerson(),
    structure: settings.permalinkStructure,
    timeZone: settings.timezone,
  })
  return found?.kind === 'post' ? { ...found, commentsPage } : found
}

async function resolveArchive(address: Address & { kind: 'archive' }): Promise<Resolved | null> {
  const { page, filter } = address
  // The list of all posts is the front page and has no head of its own.
  if (filter.kind === 'all')
    return page === 1 && !(await loadSite()).settings.frontPageId
      ? { kind: 'redirect', to: '/', permanent: true }
      : { kind: 'archive', archive: null, page }
  const archive = await findArchive(filter)
  return archive && { kind: 'archive', archive, page }
}

type Filter = Exclude<(Address & { kind: 'archive' })['filter'], { kind: 'all' }>

async function findArchive(filter: Filter): Promise<Archive | null> {
  switch (filter.kind) {
    case 'category':
      return categoryArchive(filter.path)
    case 'tag':
      return tagArchive(filter.slug)
    case 'author':
      return authorArchive(filter.slug)
    case 'date':
      return dateArchive(filter)
  }
}

async function categoryArchive(path: string): Promise<Archive | null> {
  const category = await findCategory(path)
  return (
    category && {
      label: 'Category',
      title: category.name,
      description: category.description,
      href: categoryLink(category).href,
      trail: category.ancestors.map(categoryLink),
      below: category.children.map(categoryLink),
      filter: { kind: 'category', path: category.path },
    }
  )
}

async function tagArchive(slug: string): Promise<Archive | null> {
  const tag = await findTag(slug)
  return (
    tag && {
      ...plain('Tag', tag.name, tag.description),
      href: tagLink(tag).href,
      filter: { kind: 'tag', slug: tag.slug },
    }
  )
}

async function authorArchive(slug: string): Promise<Archive | null> {
  const author = await findAuthor(slug)
  return (
    author && {
      ...plain('Author', author.name, author.bio),
      href: `/author/${encodeURIComponent(author.slug)}`,
      filter: { kind: 'author', slug: author.slug },
    }
  )
}

async function dateArchive({ year, month }: Filter & { kind: 'date' }): Promise<Archive> {
  const { site } = await loadSite()
  const title = dateFormat(site.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' as const }),
  }).format(new Date(Date.UTC(year, (month ?? 1) - 1)))
  const href = `/${year}${month ? `/${String(month).padStart(2, '0')}` : ''}`
  return {
    ...plain(month ? 'Month' : 'Year', title),
    trail: month ? [{ name: String(year), href: `/${year}` }] : [],
    href,
    filter: { kind: 'date', year, month, timeZone: site.timeZone },
  }
}

function plain(label: string, title: string, description = '') {
  return { label, title, description, trail: [] as NamedLink[], below: [] as NamedLink[] }
}
