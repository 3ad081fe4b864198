import { db } from '#lib/db/client.ts'
import { withoutIndexes } from './without-indexes.ts'

/** Twenty-seven years of one post every two and a half hours. */
export const POSTS = 100_000
const EVERY = '150 minutes'
const COMMENTS_EACH = 10
const CATEGORIES = 39
const TAGS = 300
/** Rows of one statement. */
const BATCH = 25_000

/**
 * A hundred thousand posts in a tree of categories and under tags, and a million approved comments, ten under each, some of them answers.
 * Stands beside what is there already: ids follow on. Resolves with the id of the first post.
 */
export async function fillLarge(): Promise<number> {
  const [{ post, comment, category, tag } = { post: 0, comment: 0, category: 0, tag: 0 }] =
    await db.$queryRaw<{ post: number; comment: number; category: number; tag: number }[]>`
      SELECT coalesce((SELECT max(id) FROM posts), 0)::int AS post, coalesce((SELECT max(id) FROM comments), 0)::int AS comment,
             coalesce((SELECT max(id) FROM categories), 0)::int AS category, coalesce((SELECT max(id) FROM tags), 0)::int AS tag`
  await insertTerms(category, tag)
  await withoutIndexes('posts', async () => {
    for (let done = 0; done < POSTS; done += BATCH) await insertPosts(post, done)
  })
  await db.$executeRaw`
    INSERT INTO post_categories (post_id, category_id, "primary")
    SELECT ${post} + n, ${category} + 1 + n % ${CATEGORIES}, true FROM generate_series(1, ${POSTS}::int) AS n`
  await db.$executeRaw`
    INSERT INTO post_tags (post_id, tag_id)
    SELECT ${post} + n, ${tag} + 1 + (n * k) % ${TAGS} FROM generate_series(1, ${POSTS}::int) AS n, unnest(ARRAY[1, 7]) AS k ON CONFLICT DO NOTHING`
  await withoutIndexes('comments', async () => {
    for (let done = 0; done < POSTS; done += BATCH) await insertComments(post, comment, done)
  })
  await db.$executeRaw`
    INSERT INTO post_comment_counts (post_id, approved)
    SELECT ${post} + n, ${COMMENTS_EACH} FROM generate_series(1, ${POSTS}::int) AS n`
  await db.$executeRaw`SELECT setval('posts_id_seq', ${post + POSTS}), setval('comments_id_seq', ${comment + POSTS * COMMENTS_EACH})`
  await db.$executeRawUnsafe('VACUUM ANALYZE')
  return post + 1
}

/** Three at the top, three below each of them, and three below each of those. */
async function insertTerms(category: number, tag: number): Promise<void> {
  for (const [from, to] of [
    [1, 3],
    [4, 12],
    [13, CATEGORIES],
  ]) {
    await db.$executeRaw`
      INSERT INTO categories (id, parent_id, name, slug, path)
      SELECT ${category} + n, above.id, 'Part ' || n, 'part-' || n, concat_ws('/', above.path, 'part-' || n)
        FROM generate_series(${from}::int, ${to}::int) AS n LEFT JOIN categories AS above ON n > 3 AND above.id = ${category} + (n - 1) / 3`
  }
  await db.$executeRaw`
    INSERT INTO tags (id, name, slug) SELECT ${tag} + n, 'Tag ' || n, 'tag-' || n FROM generate_series(1, ${TAGS}::int) AS n`
}

function insertPosts(before: number, done: number): Promise<number> {
  return db.$executeRaw`
    INSERT INTO posts (id, author_id, title, slug, html, text, word_count, status, published_at)
    SELECT ${before} + n, (SELECT min(id) FROM people) + n % 5, 'Number ' || n || ' on the ' || word, 'large-' || n,
           repeat('<p>' || words || '</p>', 5), repeat(words || ' ', 5), 130, 'PUBLISHED', now() - n * ${EVERY}::interval
      FROM generate_series(${done + 1}::int, ${done + BATCH}::int) AS n,
           LATERAL (SELECT (ARRAY['back', 'chair', 'night', 'nerve', 'doctor', 'walk', 'cold'])[n % 7 + 1] AS word) AS chosen,
           LATERAL (SELECT 'What the ' || word || ' does in year ' || n % 90 || ' is rare' || n % 9973 || ' and worth a walk before anybody decides about it for good.' AS words) AS said`
}

/** The second and the third of ten answer the first. */
function insertComments(post: number, comment: number, done: number): Promise<number> {
  return db.$executeRaw`
    INSERT INTO comments (id, post_id, parent_id, path, root_id, depth, status, author_name, author_email, source, html, text, text_hash, created_at)
    SELECT id, ${post} + n, parent, CASE WHEN parent IS NULL THEN ARRAY[id] ELSE ARRAY[parent, id] END, coalesce(parent, id),
           CASE WHEN parent IS NULL THEN 0 ELSE 1 END, 'APPROVED', 'Guest ' || id % 60000, 'guest' || id % 60000 || '@mail.test', words,
           '<p>' || words || '</p>', words, md5(words), now() - n * ${EVERY}::interval + k * interval '1 hour'
      FROM generate_series(${done + 1}::int, ${done + BATCH}::int) AS n, generate_series(1, ${COMMENTS_EACH}) AS k,
           LATERAL (SELECT (${comment} + (n - 1) * ${COMMENTS_EACH} + k)::bigint AS id,
                           CASE WHEN k IN (2, 3) THEN (${comment} + (n - 1) * ${COMMENTS_EACH} + 1)::bigint END AS parent) AS placed,
           LATERAL (SELECT 'Mine was worse in year ' || n % 90 || ' after the move, rare' || id % 50021 || ', so I lay down and waited for it.' AS words) AS said`
}
