import { type Db, db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { fetchInOrder } from '#lib/posts/fetch-in-order.ts'
import type { PublishedPost } from '#lib/posts/published-post.ts'
import { configurationOf } from '#lib/posts/search-configuration.ts'
import { visibleSql } from '#lib/posts/visible.ts'
import { type Piece, readMarks, START, STOP } from './marks.ts'

export type SearchKind = 'posts' | 'pages' | 'comments'

export type SearchHit = {
  kind: SearchKind
  post: PublishedPost
  /** Set where the words stand in a comment. */
  comment?: { id: bigint; authorName: string; createdAt: Date }
  excerpt: Piece[]
}

export type SearchResult = {
  hits: SearchHit[]
  /** Up to `MOST_HITS`. */
  count: number
  pages: number
  /** True where nothing held the words and these are posts whose titles come close. */
  guessed: boolean
}

/** Beyond this many nobody pages; ranking costs time for every match. */
const MOST_HITS = 1_000
/** How alike a word of a title and the asked words must be, from 0 to 1; pg_trgm's own default is 0.6 and forgives little. */
const ALIKE = 0.4
const MOST_QUERY_LENGTH = 200

type Options = {
  query: string
  only?: SearchKind | undefined
  page: number
  perPage: number
  /** BCP 47 language of the site. */
  language: string
  now: Date
  from?: Db
}

/**
 * Searches what readers may see: posts, pages and approved comments. Words, "phrases", `or` and `-not` as people know them from
 * elsewhere (websearch_to_tsquery, which accepts anything). Titles weigh more than summaries, those more than texts. Where
 * nothing is found, posts whose titles nearly say it are offered.
 */
export async function search(options: Options): Promise<SearchResult> {
  const { perPage, page } = options
  const query = cleanQuery(options.query)
  if (query === '') return { hits: [], count: 0, pages: 1, guessed: false }
  const found = await findRows({ ...options, query })
  if (found.length === 0 && page === 1) return guess({ ...options, query })
  const count = Number(found[0]?.total ?? 0)
  const pages = Math.max(1, Math.ceil(count / perPage))
  return { hits: await withPosts(found, options), count, pages, guessed: false }
}

/** What people typed, without characters that nobody means and no database stores. */
export function cleanQuery(query: string): string {
  return query
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, MOST_QUERY_LENGTH)
    .trim()
}

type Row = {
  post: bigint
  type: 'POST' | 'PAGE'
  comment: bigint | null
  author: string | null
  at: Date | null
  excerpt: string
  total: bigint
}

async function findRows(options: Options): Promise<Row[]> {
  const { query, only, page, perPage, language, from = db } = options
  const config = Prisma.sql`${configurationOf(language)}::regconfig`
  const parts = [
    ...(only === 'comments' ? [] : [postsSql(options)]),
    ...(only === 'posts' || only === 'pages' ? [] : [commentsSql(options)]),
  ]
  const marks = `StartSel=${START}, StopSel=${STOP}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  return from.$queryRaw<Row[]>`
    WITH asked AS (
      SELECT websearch_to_tsquery(${config}, ${query}) || websearch_to_tsquery('simple', ${query}) AS words
    ), hits AS (${Prisma.join(parts, ' UNION ALL ')}), page AS (
      SELECT *, count(*) OVER () AS total FROM hits
      ORDER BY rank DESC, post DESC, comment DESC NULLS FIRST
      LIMIT ${perPage} OFFSET ${(page - 1) * perPage}
    )
    SELECT page.post, page.type, page.comment, page.author, page.at, page.total,
      ts_headline(${config}, left(page.text, 100000), asked.words, ${marks}) AS excerpt
    FROM page, asked ORDER BY page.rank DESC, page.post DESC, page.comment DESC NULLS FIRST`
}

function postsSql({ only, now }: Options): Prisma.Sql {
  const type =
    only === 'posts'
      ? Prisma.sql`AND post.type = 'POST'`
      : only === 'pages'
        ? Prisma.sql`AND post.type = 'PAGE'`
        : Prisma.empty
  return Prisma.sql`(
    SELECT ts_rank_cd(post.search, asked.words, 1) AS rank, post.id AS post, post.type, post.text,
      NULL::bigint AS comment, NULL AS author, NULL::timestamptz AS at
    FROM posts AS post, asked WHERE post.search @@ asked.words AND ${visibleSql(now)} ${type}
    LIMIT ${MOST_HITS})`
}

function commentsSql({ now }: Options): Prisma.Sql {
  return Prisma.sql`(
    SELECT ts_rank_cd(comment.search, asked.words, 1) / 2 AS rank, post.id AS post, post.type, comment.text,
      comment.id AS comment, comment.author_name AS author, comment.created_at AS at
    FROM comments AS comment JOIN posts AS post ON post.id = comment.post_id, asked
    WHERE comment.search @@ asked.words AND comment.status = 'APPROVED' AND ${visibleSql(now)}
    LIMIT ${MOST_HITS})`
}

/** Posts and pages whose titles hold something like the asked words. */
async function guess({ query, only, perPage, now, from = db }: Options): Promise<SearchResult> {
  if (only === 'comments') return { hits: [], count: 0, pages: 1, guessed: false }
  const rows = await withThreshold(
    from,
    (tx) => tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM (
        SELECT post.id, word_similarity(${query}, post.title) AS alike FROM posts AS post
        WHERE ${visibleSql(now)} AND ${query} <% post.title LIMIT ${MOST_HITS}
      ) AS near ORDER BY alike DESC, id DESC LIMIT ${perPage}`,
  )
  const posts = await fetchInOrder(
    from,
    rows.map(({ id }) => id),
  )
  const hits = posts.map((post): SearchHit => ({ kind: kindOf(post.type), post, excerpt: [] }))
  return { hits, count: hits.length, pages: 1, guessed: hits.length > 0 }
}

/** `<%` is what the index on titles knows; how alike is enough for it is a setting of the transaction. */
async function withThreshold<T>(from: Db, ask: (tx: Db) => Promise<T>): Promise<T> {
  const inside = async (tx: Db) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`
    return ask(tx)
  }
  return from === db ? db.$transaction(inside) : inside(from)
}

async function withPosts(rows: Row[], { from = db }: Options): Promise<SearchHit[]> {
  const posts = await fetchInOrder(from, [...new Set(rows.map((row) => row.post))])
  const byId = new Map(posts.map((post) => [post.id, post]))
  return rows.flatMap((row): SearchHit[] => {
    const post = byId.get(row.post)
    if (!post) return []
    const excerpt = readMarks(row.excerpt)
    if (row.comment === null) return [{ kind: kindOf(row.type), post, excerpt }]
    const comment = {
      id: row.comment,
      authorName: row.author ?? '',
      createdAt: row.at ?? new Date(0),
    }
    return [{ kind: 'comments', post, comment, excerpt }]
  })
}

function kindOf(type: 'POST' | 'PAGE'): SearchKind {
  return type === 'PAGE' ? 'pages' : 'posts'
}
