import { db } from '#lib/db/client.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost } from '#tests/support/factories.ts'
import { withoutIndexes } from './without-indexes.ts'

/** What the queue's bench moderates: one in ten pending, spam and trash as an old blog has them, the rest approved. */
export const COMMENTS = 1_000_000
const POSTS = 2_000
export const COMMENTERS = 60_000
/** Comments of one statement. */
const BATCH = 100_000

/**
 * A million comments of five years, generated in the database. Indexes are made afterwards and triggers are off meanwhile, so the
 * counters are counted once at the end: one after the other they would take an hour.
 */
export async function fillQueue(): Promise<Cast> {
  const cast = await createCast()
  const authors = [cast.al, cast.ed, cast.ada]
  const first = await createPost(cast.al, { slug: 'first' })
  await db.$executeRaw`
    INSERT INTO posts (author_id, title, slug, html, text, status, published_at)
    SELECT (${authors.map(({ id }) => id)}::bigint[])[n % 3 + 1], 'Post ' || n, 'post-' || n, '<p>w</p>', 'w', 'PUBLISHED', now() - interval '6 years'
      FROM generate_series(1, ${POSTS - 1}) AS n`
  await db.$executeRaw`
    INSERT INTO commenters (email, name, first_seen_at)
    SELECT 'guest' || n || '@mail' || n % 900 || '.test', 'Guest ' || n, now() - interval '5 years' FROM generate_series(1, ${COMMENTERS}) AS n`
  await withoutIndexes('comments', async () => {
    for (let from = 1; from <= COMMENTS; from += BATCH) await insertComments(Number(first.id), from)
    await db.$executeRaw`
      INSERT INTO screening_records (comment_id, revision, outcome, verdicts)
      SELECT id, 1, status, jsonb_build_array(jsonb_build_object('check', held_by[1], 'verdict', 'hold', 'says', 'It is held.',
             'matched', jsonb_build_array(jsonb_build_object('field', 'comment', 'text', 'pain'))))
        FROM comments WHERE status = 'PENDING'`
  })
  await db.$executeRaw`SELECT setval('comments_id_seq', ${COMMENTS})`
  await recount()
  await db.$executeRawUnsafe('VACUUM ANALYZE')
  return cast
}

function insertComments(firstPost: number, from: number): Promise<number> {
  return db.$executeRaw`
    WITH made AS (
      SELECT n, n % ${COMMENTERS} + 1 AS commenter, (ARRAY['back', 'pain', 'walk', 'doctor', 'night', 'chair', 'nerve', 'cold'])[n % 8 + 1] AS word,
             (CASE n % 20 WHEN 0 THEN 'PENDING' WHEN 10 THEN 'PENDING' WHEN 3 THEN 'SPAM' WHEN 13 THEN 'SPAM' WHEN 7 THEN 'TRASH' ELSE 'APPROVED' END)::"CommentStatus" AS status
        FROM generate_series(${from}::int, ${from + BATCH - 1}::int) AS n
    )
    INSERT INTO comments (id, post_id, path, root_id, status, author_name, author_email, commenter_id, source, html, text, text_hash, link_hosts,
                          ip, ip_hash, ip_range_hash, held_by, score, created_at)
    SELECT n, ${firstPost} + n % ${POSTS}, ARRAY[n], n, status, 'Guest ' || commenter, 'guest' || commenter || '@mail' || commenter % 900 || '.test',
           commenter, words, '<p>' || words || '</p>', words, md5((n / 3)::text),
           CASE WHEN n % 9 = 0 THEN ARRAY['host' || n % 5000 || '.test'] ELSE '{}' END,
           CASE WHEN n % 4 = 0 THEN ('10.' || n % 200 || '.' || n / 977 % 250 || '.' || n % 251)::inet END,
           md5((n % 90000)::text), md5((n % 9000)::text), CASE WHEN status = 'PENDING' THEN ARRAY['check' || n % 70 / 10] ELSE '{}' END,
           n % 101 / 100.0, now() - (${COMMENTS} - n) * interval '158 seconds'
      FROM made, LATERAL (SELECT 'My ' || word || ' was worse ' || n || ' and rare' || n % 50021 || ' after the move, so I lay down and waited for it.' AS words) AS said`
}

async function recount(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO comment_counts (status, slot, count) SELECT status, 0, count(*) FROM comments GROUP BY status`
  await db.$executeRaw`
    INSERT INTO post_comment_counts (post_id, approved, pending, spam, trash)
    SELECT post_id, count(*) FILTER (WHERE status = 'APPROVED'), count(*) FILTER (WHERE status = 'PENDING'),
           count(*) FILTER (WHERE status = 'SPAM'), count(*) FILTER (WHERE status = 'TRASH')
      FROM comments GROUP BY post_id`
}
