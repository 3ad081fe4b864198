import { db } from '#lib/db/client.ts'
import { type Actor, actorSelect } from '#lib/people/actor.ts'
import { listForStaff } from '#lib/posts/list-for-staff.ts'
import { quantile, type Row } from '../measure.ts'

const POSTS = 100_000
const SAMPLES = 20
const MUST_MS = 150

/** The posts screen's list on 100,000 posts of ten authors, with each of its filters. */
export async function measureList(): Promise<Row[]> {
  const { by, author, categoryId, tagId } = await fill()
  const all = { type: 'POST', status: null } as const
  const filters = {
    'no filter': all,
    'a rare status': { ...all, status: 'IN_REVIEW' },
    'one author': { ...all, authorId: author.id },
    'a category': { ...all, categoryId },
    'a rare tag': { ...all, tagId },
    'words in the title': { ...all, q: 'patience garden' },
    'a rare word': { ...all, q: 'zebra' },
    'words that no title has': { ...all, q: 'nowhere to be found' },
  } as const
  const rows: Row[] = []
  for (const [name, filter] of Object.entries(filters)) {
    rows.push(rowOf(name, await sample(() => listForStaff({ filter, by }))))
  }
  const own = await sample(() => listForStaff({ filter: all, by: author }))
  return [...rows, rowOf('an author’s own', own)]
}

async function sample(list: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  await list()
  for (let i = 0; i < SAMPLES; i++) {
    const startedAt = performance.now()
    await list()
    times.push(performance.now() - startedAt)
  }
  return times
}

function rowOf(name: string, times: number[]): Row {
  const p95 = quantile(times, 0.95)
  return {
    what: `list of ${POSTS.toLocaleString('en')} posts, ${name}, p95`,
    measured: `${p95.toFixed(1)} ms`,
    must: `<= ${MUST_MS} ms`,
    reach: '',
    holds: p95 <= MUST_MS,
  }
}

async function fill() {
  await db.$executeRaw`INSERT INTO people (name, email, slug, role)
    SELECT 'Writer ' || n, 'writer' || n || '@blog.test', 'writer-' || n, 'AUTHOR' FROM generate_series(1, 10) AS n`
  const writers = await db.person.findMany({
    where: { slug: { startsWith: 'writer-' } },
    select: actorSelect,
    orderBy: { id: 'asc' },
  })
  const author = writers[0] as Actor
  const category = await db.category.create({
    data: { name: 'Listed', slug: 'listed', path: 'listed' },
  })
  const tag = await db.tag.create({ data: { name: 'Rare', slug: 'rare' } })
  await fillPosts(author.id)
  await db.$executeRaw`INSERT INTO post_categories (post_id, category_id) SELECT id, ${category.id} FROM posts WHERE id % 3 = 0`
  await db.$executeRaw`INSERT INTO post_tags (post_id, tag_id) SELECT id, ${tag.id} FROM posts WHERE id % 5000 = 0`
  await db.$executeRaw`ANALYZE`
  const by = await db.person.findFirstOrThrow({
    where: { role: 'ADMINISTRATOR' },
    select: actorSelect,
  })
  return { by, author, categoryId: category.id, tagId: tag.id }
}

async function fillPosts(firstWriter: bigint): Promise<void> {
  await db.$executeRaw`
    INSERT INTO posts (author_id, title, slug, html, text, status, published_at, updated_at)
    SELECT ${firstWriter} + n % 10,
      (ARRAY['Patience', 'A chair', 'The garden', 'Stairs'])[1 + n % 4] || ' and ' ||
      (ARRAY['the garden', 'patience', 'a walk'])[1 + n % 3] || ' ' || n ||
      CASE WHEN n % 20000 = 7 THEN ' with a zebra' ELSE '' END,
      'listed-' || n, '<p>Words.</p>', 'Words.',
      (CASE WHEN n % 10000 = 3 THEN 'IN_REVIEW' ELSE 'PUBLISHED' END)::"PostStatus",
      CASE WHEN n % 10000 = 3 THEN NULL ELSE now() - n * interval '1 hour' END,
      now() - n * interval '1 hour'
    FROM generate_series(1, ${POSTS}::int) AS n`
}
