import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { undo } from '#lib/moderation/undo.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import { saveSettings } from '#lib/settings/save.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'On <knees> & backs' })
  await set({ siteTitle: 'The Blog', adminEmail: 'owner@blog.test' })
})

const set = (values: Partial<Settings>) => saveSettings({ values, by: cast.ada, now: NOON })
const tell = () => tellOfComments({ now: NOON })
const hold = (given: Parameters<typeof createComment>[1] = {}) =>
  createComment(post, { status: 'PENDING', ...given })
const approve = ({ id, revision }: { id: bigint; revision: number }, by = cast.mo) =>
  decide({ comments: [{ id, revision }], verdict: 'approve', by, now: NOON })
const listRecipients = async () => (await db.mail.findMany()).map(({ to }) => to).sort()

test('a held comment is told to the site and to the author of the post, with the words and the reasons', async () => {
  const comment = await hold({
    text: 'Swimming helped me.\n\nAnd  walking.',
    authorUrl: 'https://joe.test/',
  })
  await db.screeningRecord.create({
    data: {
      commentId: comment.id,
      revision: 1,
      outcome: 'PENDING',
      verdicts: [
        {
          check: 'moderation-words',
          verdict: 'hold',
          matched: [{ field: 'comment', text: 'swimming' }],
          says: 'A word of your moderation list stands in it.',
        },
        { check: 'previously-approved', verdict: 'approve', matched: [], says: 'Is known here.' },
      ],
    },
  })
  expect(await tell()).toBe(1)
  expect(await listRecipients()).toEqual(['al@blog.test', 'owner@blog.test'])
  const { subject, text } = await db.mail.findFirstOrThrow()
  expect(subject).toBe('[The Blog] Waiting for you: a comment on “On <knees> & backs”')
  expect(text).toBe(`Hello,

joe marco (joe@guest.test, https://joe.test/) has left a comment on “On <knees> & backs”. It is not shown until you decide about it.

    Swimming helped me. And walking.

Why it was held:
- A word of your moderation list stands in it. (swimming)

On the screen, with everything around it:
http://blog.test/admin/comments/${comment.id}

The post:
http://blog.test/?p=${post.id}

-- 
You get this mail because you look after The Blog (http://blog.test).
An administrator can turn such mails off under Settings, Discussion.
`)
})

test('a comment that appears is told to the author of the post', async () => {
  const comment = await createComment(post)
  await tell()
  const [mail, ...others] = await db.mail.findMany()
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    to: 'al@blog.test',
    subject: '[The Blog] A new comment on “On <knees> & backs”',
    status: 'QUEUED',
  })
  expect(mail?.text).toContain(`http://blog.test/comments/${comment.id}\n`)
  expect(mail?.text).toContain(comment.text)
})

test('a held comment that is approved later is told to the author then', async () => {
  const comment = await hold()
  await tell()
  await db.mail.deleteMany()
  await approve(comment)
  expect(await tell()).toBe(1)
  expect(await listRecipients()).toEqual(['al@blog.test'])
})

test('each comment is told once, whatever becomes of it, also by several instances at once', async () => {
  const comments = [await hold(), await hold(), await createComment(post)]
  await Promise.all([tell(), tell(), tell()])
  await tell()
  expect(await db.mail.count()).toBe(5)
  const [first] = comments
  if (!first) throw new Error('there is one')
  const { actId } = await approve(first)
  await tell()
  await undo({ actId: actId ?? '', by: cast.mo, now: NOON })
  await approve({ id: first.id, revision: 3 })
  await tell()
  expect(await db.mail.count()).toBe(6)
})

test('more comments than fit into one go are all told', async () => {
  for (let number = 0; number < 25; number++) await createComment(post)
  expect([await tell(), await tell(), await tell()]).toEqual([20, 5, 0])
  expect(await db.mail.count()).toBe(25)
})

test('an author is not told of what they wrote or let appear themselves', async () => {
  await createComment(post, { personId: cast.al.id })
  const held = await hold()
  await tell()
  await db.mail.deleteMany()
  await approve(held, cast.al)
  await tell()
  expect(await db.mail.count()).toBe(0)
})

test('an author who may not moderate, or is gone, is not asked to', async () => {
  const byCy = await createPost(cast.cy)
  await createComment(byCy, { status: 'PENDING' })
  await db.person.update({ where: { id: cast.al.id }, data: { deactivatedAt: NOON } })
  await hold()
  await createComment(post)
  await tell()
  expect(await listRecipients()).toEqual(['owner@blog.test', 'owner@blog.test'])
})

test('the owner who is the author gets one mail', async () => {
  await set({ adminEmail: 'AL@blog.test' })
  await hold()
  await tell()
  expect(await db.mail.count()).toBe(1)
})

test('without an address of the site the first administrator is told', async () => {
  await set({ adminEmail: '' })
  await hold()
  await tell()
  expect(await listRecipients()).toEqual(['ada@blog.test', 'al@blog.test'])
})

test('whoever wants no mails gets none, and none later either', async () => {
  await set({ notifyModerators: false, notifyAuthor: false })
  await hold()
  await createComment(post)
  expect(await tell()).toBe(2)
  await set({ notifyModerators: true, notifyAuthor: true })
  expect(await tell()).toBe(0)
  expect(await db.mail.count()).toBe(0)
})

test.each(['SPAM', 'TRASH'] as const)('nobody is told of %s', async (status) => {
  await createComment(post, { status })
  const held = await hold()
  await db.comment.update({ where: { id: held.id }, data: { status } })
  await tell()
  expect(await db.mail.count()).toBe(0)
})

test('a comment that a moderator takes back is no news, one that its writer edits into the queue is', async () => {
  const [first, second] = [await createComment(post), await createComment(post)]
  await tell()
  await db.mail.deleteMany()
  const taken = { id: first.id, revision: first.revision }
  await decide({ comments: [taken], verdict: 'hold', by: cast.mo, now: NOON })
  expect(await tell()).toBe(0)
  await db.comment.update({
    where: { id: second.id },
    data: { status: 'PENDING', editedAt: NOON, revision: 2 },
  })
  await tell()
  expect(await listRecipients()).toEqual(['al@blog.test', 'owner@blog.test'])
})

test('an import is no news', async () => {
  await hold({ legacySource: 'wordpress', legacyId: '7' })
  await createComment(post, { legacySource: 'wordpress', legacyId: '8' })
  expect(await tell()).toBe(0)
})

test('a comment that was deleted meanwhile does not hold up the others', async () => {
  const gone = await createComment(post)
  await createComment(post)
  await db.comment.delete({ where: { id: gone.id } })
  expect(await tell()).toBe(1)
})

test('what a commenter typed stays on its line', async () => {
  await hold({
    authorName: 'joe\r\nBcc: eve@evil.test\n\n-- \nThe Blog',
    text: `first\n-- \nsecond ${'long '.repeat(1_000)}`,
  })
  await tell()
  const { text, to, subject } = await db.mail.findFirstOrThrow()
  expect(text).toContain('joe Bcc: eve@evil.test -- The Blog (joe@guest.test) has left')
  expect(text.match(/^-- $/gm)).toHaveLength(1)
  expect(text.length).toBeLessThan(1_500)
  expect(`${to}${subject}`).not.toMatch(/[\r\n]/)
})

test('a title with line breaks makes one line of subject', async () => {
  await db.post.update({ where: { id: post.id }, data: { title: 'Knees\r\nBcc: eve@evil.test' } })
  await createComment(post)
  await tell()
  expect((await db.mail.findFirstOrThrow()).subject).toBe(
    '[The Blog] A new comment on “Knees Bcc: eve@evil.test”',
  )
})
