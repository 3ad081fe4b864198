import { db, type Tx } from '#lib/db/client.ts'
import { journal } from '#lib/db/journal.ts'
import { touch } from '#lib/db/touch.ts'
import { readAddresses } from './seed/addresses.ts'
import { seedComments } from './seed/comments.ts'
import { seedPages } from './seed/pages.ts'
import { seedPeople } from './seed/people.ts'
import { seedPictures } from './seed/pictures.ts'
import { seedPosts } from './seed/posts.ts'
import { SEEDED } from './seed/seeded.ts'
import { nameSite } from './seed/site.ts'
import { seedCategories, seedTags } from './seed/terms.ts'
import { writeWords } from './seed/words.ts'

type Kind = 'people' | 'categories' | 'tags' | 'pictures' | 'pages' | 'posts' | 'comments'

/** How many of each were missing and are there now. */
export type Seeded = { created: Record<Kind, number> }

/** Any number will do, as long as every instance takes the same ("demo" on a telephone keypad). */
const SEED_LOCK = 3366

/** Drawing the pictures takes most of it; generous for a slow disk. */
const TIMEOUT_MS = 180_000

/**
 * Fills in the demo blog: makes whatever of it is missing, with times counted back from `now`, and changes nothing that is there,
 * so that a second run does nothing. Its rows are known by `legacySource: 'demo'`. Where an address is taken by somebody else's
 * content, the demo takes the next free one. All of it appears at once or, on an error, none of it.
 */
export async function seedDemo({ now }: { now: Date }): Promise<Seeded> {
  return db.$transaction((tx) => seed(tx, now), { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS })
}

async function seed(tx: Tx, now: Date): Promise<Seeded> {
  // Instances that start at once on an empty database wait here, and then find everything done.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEED_LOCK}::bigint)`
  const site = await nameSite(tx, now)
  const people = await seedPeople(tx, now)
  const categories = await seedCategories(tx, now)
  const tags = await seedTags(tx, now)
  const pictures = await seedPictures(tx, { people: people.ids, now })
  const pages = await seedPages(tx, { people: people.ids, now })
  const posts = await seedPosts(tx, {
    people: people.ids,
    categories: categories.ids,
    tags: tags.ids,
    now,
  })
  const ids = new Map([...pages.ids, ...posts.ids])
  const addresses = await readAddresses(tx)
  const unwritten = [...pages.missing, ...posts.missing]
  await writeWords(tx, unwritten, { ids, addresses, pictures: pictures.stored })
  const comments = await seedComments(tx, { posts: ids, staff: people.staff, addresses, now })
  const created = {
    people: people.created,
    categories: categories.created,
    tags: tags.created,
    pictures: pictures.created,
    pages: pages.missing.length,
    posts: posts.missing.length,
    comments: comments.created,
  }
  if (Object.values(created).some(Boolean)) {
    await tx.commentNews.updateMany({
      // What is made up is no news: nobody is written to about it.
      where: { toldAt: null, comment: { legacySource: 'demo' } },
      data: { toldAt: now },
    })
    await journal(tx, {
      kind: SEEDED,
      summary: 'Filled in the demo blog',
      by: null,
      data: created,
      now,
    })
    await touch(tx, ['lists', ...[...ids.values()].map(postTag)])
  }
  if (site.named) await touch(tx, ['settings'])
  return { created }
}

const postTag = (id: bigint) => `post:${id}` as const
