import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { type CommentStatus, PostStatus } from '#lib/db/generated/enums.ts'
import { provideEnv } from '#lib/env.ts'
import { renderComment } from '#lib/html/comment.ts'
import { sanitizePost } from '#lib/html/post.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { getSettings } from '#lib/settings/get.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPage, createPost, NOON } from '#tests/support/factories.ts'
import { pictures } from '../../prisma/demo/pictures.ts'
import { pages, posts } from '../../prisma/demo/posts.ts'
import { seedDemo } from '../../prisma/demo/seed.ts'
import { seedDemoOnce } from '../../prisma/demo/seed-once.ts'

type Seeded = Awaited<ReturnType<typeof seedDemo>>

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-demo-'))
  provideEnv({ DATA_DIR: folder })
})

afterAll(() => rm(folder, { recursive: true }))

/** Every table's rows in a stable order, to see that nothing at all changed. */
async function everything() {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
  const contents: Record<string, unknown> = {}
  for (const { name } of tables)
    contents[name] = await db.$queryRawUnsafe(
      `SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS hash, count(*)::int FROM ${name} AS t`,
    )
  return contents
}

describe('the seeded demo', () => {
  let first: Seeded
  let second: Seeded
  let unchanged: [unknown, unknown]
  let counted: [unknown, unknown]
  let told: number
  let mails: number
  let blog: Awaited<ReturnType<typeof readBlog>>

  // Filled and read once, before anything else: the tests below only look at what was found.
  beforeAll(async () => {
    first = await seedDemo({ now: NOON })
    const before = await everything()
    second = await seedDemo({ now: new Date(NOON.getTime() + 86_400_000) })
    unchanged = [await everything(), before]
    counted = [await countersOfComments(), await recountOfComments()]
    blog = await readBlog()
    told = await tellOfComments({ now: NOON })
    mails = await db.mail.count()
  })

  it('makes no second copy and changes nothing when it runs again', () => {
    expect(Math.min(...Object.values(first.created))).toBeGreaterThan(0)
    expect(new Set(Object.values(second.created))).toEqual(new Set([0]))
    expect(unchanged[0]).toEqual(unchanged[1])
  })

  it('is no news: nobody gets a mail about it', () => {
    expect(told).toBe(0)
    expect(mails).toBe(0)
  })

  it('keeps the counters equal to a recount', () => {
    expect(counted[0]).toEqual(counted[1])
  })

  it('shows every status of posts and comments', () => {
    const posts = blog.posts.map(({ status }) => status)
    expect(new Set(posts)).toEqual(new Set(Object.values(PostStatus)))
    expect(blog.posts.filter(({ visibility }) => visibility === 'PRIVATE')).toHaveLength(1)
    const count = (status: CommentStatus) =>
      blog.comments.filter((comment) => comment.status === status).length
    expect(count('APPROVED')).toBeGreaterThan(60)
    expect(count('PENDING')).toBeGreaterThan(10)
    expect(count('SPAM')).toBeGreaterThan(3)
    expect(count('TRASH')).toBeGreaterThan(1)
  })

  it('counts its times back from now', () => {
    const scheduled = blog.posts.find(({ status }) => status === 'SCHEDULED')
    expect(scheduled?.publishedAt?.getTime()).toBeGreaterThan(NOON.getTime())
    const rows = [...blog.posts, ...blog.comments, ...blog.decisions]
    expect(rows.filter(({ createdAt }) => createdAt > NOON)).toEqual([])
  })

  it('stores what the sanitisers would store', () => {
    for (const { html } of blog.posts) expect(sanitizePost(html)).toBe(html)
    for (const { html, source } of blog.comments)
      expect(renderComment(source, { siteOrigin: 'http://blog.test' }).html).toBe(html)
  })

  it('loses nothing of its posts to the sanitiser', () => {
    const plain = (html = '') => html.replace(/ (href|src|width|height|data-media-id)="[^"]*"/g, '')
    for (const { key, html } of [...posts, ...pages]) {
      const row = blog.posts.find(({ legacyId }) => legacyId === key)
      expect(plain(row?.html)).toBe(plain(html))
    }
  })

  it('links only to addresses that are there', () => {
    const addresses = blog.posts.map(({ slug, path }) => `/${path ?? slug}`)
    const words = [...blog.posts, ...blog.comments].map(({ html }) => html).join('')
    expect(words).not.toContain('demo:')
    const links = [...words.matchAll(/href="(\/[^"]*)"/g)]
    expect(links.length).toBeGreaterThan(30)
    for (const [, href = ''] of links) expect(addresses).toContain(href)
  })

  it('builds trees three deep and threads four deep', () => {
    const page = blog.posts.find(({ legacyId }) => legacyId === 'page-spasm')
    expect(page?.path).toBe('back-pain/lower-back-pain/lower-back-spasm')
    const paths = blog.categories.map(({ path }) => path)
    expect(paths).toContain('back-pain/lower-back-pain/spasms')
    expect(Math.max(...blog.comments.map(({ depth }) => depth))).toBe(3)
  })

  it('says why each held comment is held, and who decided the others', () => {
    for (const { id, status, revision, screenings, heldBy, legacyId } of blog.comments) {
      const decided = blog.decisions.find(({ commentId }) => commentId === id)
      expect(screenings, String(legacyId)).toHaveLength(1)
      expect(decided?.toStatus ?? screenings[0]?.outcome, String(legacyId)).toBe(status)
      expect(revision).toBe(decided ? 2 : 1)
      if (status === 'PENDING') expect(heldBy, String(legacyId)).not.toEqual([])
    }
    expect(blog.decisions.length).toBeGreaterThan(30)
  })

  it('has something for every kind of reason, and a campaign to clear at once', () => {
    expect(new Set(blog.comments.flatMap(({ heldBy }) => heldBy))).toEqual(
      new Set(['decoy-filled', 'first-timer', 'moderation-words', 'spam-hosts', 'too-many-links']),
    )
    const campaign = blog.comments.filter(
      ({ status, linkHosts }) =>
        status === 'PENDING' && linkHosts.includes('spine-miracle.example'),
    )
    expect(campaign.length).toBeGreaterThanOrEqual(5)
    for (const { heldBy, ip } of campaign) {
      expect(heldBy).toContain('spam-hosts')
      expect(ip).toMatch(/^203\.0\.113\./)
    }
  })

  it('decides about a comment before anybody answers it', () => {
    for (const { parentId, createdAt } of blog.comments) {
      const parent = blog.comments.find(({ id }) => id === parentId)
      const decidedAt = parent?.statusChangedAt?.getTime() ?? 0
      expect(decidedAt).toBeLessThanOrEqual(createdAt.getTime())
    }
  })

  it('leaves nobody a way to sign in', () => {
    expect(blog.people).toHaveLength(5)
    for (const { passwordHash } of blog.people) expect(passwordHash).toBeNull()
  })

  it('stores every picture in its sizes', async () => {
    expect(blog.media).toHaveLength(pictures.length)
    for (const { renditions, ...original } of blog.media) {
      expect(renditions.map(({ width }) => width).sort()).toEqual([1440, 1600, 480, 960])
      for (const { storageKey, bytes } of [original, ...renditions])
        expect(await readFile(join(folder, 'media', storageKey))).toHaveLength(bytes)
    }
  })
})

describe('seeding the demo', () => {
  it('makes one copy when several instances start at once; later it puts back what is missing and nothing else', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => seedDemo({ now: NOON })))
    const copied = runs.map(({ created }) => created.comments).sort((a, b) => a - b)
    expect(copied.slice(0, 2)).toEqual([0, 0])
    expect(await db.comment.count()).toBe(copied[2])

    await db.tag.update({ where: { slug: 'posture' }, data: { name: 'Mine now' } })
    const { id } = await db.post.findFirstOrThrow({ where: { legacyId: 'gardener' } })
    await db.post.delete({ where: { id } })
    const { created } = await seedDemo({ now: NOON })
    expect(created).toMatchObject({ posts: 1, comments: 5, tags: 0, pages: 0, pictures: 0 })
    const tag = await db.tag.findUnique({ where: { slug: 'posture' } })
    expect(tag?.name).toBe('Mine now')
  })

  it('does not come back on the next start when the owner has thrown it away', async () => {
    expect(await seedDemoOnce({ now: NOON })).toBe(true)
    await db.post.updateMany({ data: { parentId: null } })
    await db.post.deleteMany()
    expect(await seedDemoOnce({ now: NOON })).toBe(false)
    expect(await db.post.count()).toBe(0)
  })
})

async function countersOfComments() {
  const { _sum } = await db.postCommentCount.aggregate({
    _sum: { approved: true, pending: true, spam: true, trash: true },
  })
  return _sum
}

async function recountOfComments() {
  const recount = await db.comment.groupBy({ by: ['status'], _count: true })
  return Object.fromEntries(recount.map(({ status, _count }) => [status.toLowerCase(), _count]))
}

async function readBlog() {
  return {
    posts: await db.post.findMany(),
    comments: await db.comment.findMany({ include: { screenings: true } }),
    decisions: await db.decision.findMany(),
    categories: await db.category.findMany(),
    people: await db.person.findMany(),
    media: await db.media.findMany({ include: { renditions: true } }),
  }
}

describe("beside somebody else's content", () => {
  it('takes the next free address, leaves theirs alone, and does not rename a site that has posts, or a name', async () => {
    const { al } = await createCast()
    await createPost(al, { slug: 'the-night-shift', title: 'Mine' })
    await createPage(al, { slug: 'back-pain', title: 'Mine too' })
    await db.tag.create({ data: { name: 'Posture', slug: 'posture' } })
    await db.category.create({ data: { name: 'Back Pain', slug: 'back-pain', path: 'back-pain' } })
    await seedDemo({ now: NOON })
    const address = async (legacyId: string) => {
      const row = await db.post.findFirst({ where: { legacyId } })
      return row?.path ?? row?.slug
    }
    expect(await address('night-shift')).toBe('the-night-shift-2')
    expect(await address('page-spasm')).toBe('back-pain-2/lower-back-pain/lower-back-spasm')
    expect(await db.tag.findFirst({ where: { legacyId: 'posture' } })).toMatchObject({
      slug: 'posture-2',
    })
    expect(await db.category.findFirst({ where: { legacyId: 'spasms' } })).toMatchObject({
      path: 'back-pain-2/lower-back-pain/spasms',
    })
    expect(await db.post.findFirst({ where: { slug: 'the-night-shift' } })).toMatchObject({
      title: 'Mine',
    })
    expect((await getSettings()).siteTitle).toBe('Backtalk')
  })

  it('stays out of a site that has posts, at its start', async () => {
    const { al } = await createCast()
    await createPost(al)
    expect(await seedDemoOnce({ now: NOON })).toBe(false)
    expect(await db.post.count()).toBe(1)
  })

  it("names a site that nobody has used, links in the owner's permalink structure, and leaves a known commenter as they are", async () => {
    await db.setting.create({ data: { key: 'permalinkStructure', value: '/archives/%post_id%' } })
    await db.commenter.create({ data: { email: 'gethin@example.com', name: 'The real Gethin' } })
    await seedDemo({ now: NOON })
    expect((await getSettings()).siteTitle).toBe('The Small of the Back')
    const gethin = await db.commenter.findUnique({ where: { email: 'gethin@example.com' } })
    expect(gethin?.name).toBe('The real Gethin')
    const target = await db.post.findFirstOrThrow({ where: { legacyId: 'kitchen-floor' } })
    const linking = await db.post.findFirstOrThrow({ where: { legacyId: 'gardener' } })
    expect(linking.html).toContain(`href="/archives/${target.id}"`)
  })
})
