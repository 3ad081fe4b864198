import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Post } from '#lib/db/generated/client.ts'
import { listCampaigns } from '#lib/moderation/campaigns.ts'
import { listQueue } from '#lib/moderation/queue.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'

let cast: Cast
let post: Post

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al)
})

const held = (more: Parameters<typeof createComment>[1]) =>
  createComment(post, { status: 'PENDING', ...more })

const size = async (query: Record<string, string>) =>
  (await listQueue({ filter: queueFilter.parse(query), by: cast.mo, now: NOON })).items.length

test('held comments are grouped by words, by linked host and by address range', async () => {
  for (const name of ['A', 'B', 'C'])
    await held({ textHash: 'same', authorName: name, text: 'Buy it' })
  for (const n of [1, 2]) await held({ linkHosts: ['pills.example', `h${n}.example`] })
  for (const _ of [1, 2, 3, 4]) await held({ ipRangeHash: 'range' })
  await held({ textHash: 'alone', linkHosts: ['alone.example'], ipRangeHash: 'alone' })
  const campaigns = await listCampaigns(cast.mo)
  expect(campaigns).toMatchObject([
    { by: 'range', count: 4 },
    { by: 'words', count: 3, names: ['A', 'B', 'C'], sample: 'Buy it' },
    { by: 'host', count: 2, host: 'pills.example' },
  ])
  const [range, words] = campaigns
  expect(await size({ range: range?.sampleId ?? '' })).toBe(4)
  expect(await size({ same: words?.sampleId ?? '' })).toBe(3)
  expect(await size({ host: 'pills.example' })).toBe(2)
})

test('words that differ in names, numbers and addresses only are one campaign', async () => {
  for (const n of [1, 2, 3])
    await held({
      text: `Hi Joe${n}, our wonderful mattresses cure terrible backache overnight, see https://m${n}.example/${n}`,
    })
  const campaigns = await listCampaigns(cast.mo)
  expect(campaigns).toMatchObject([{ by: 'words', count: 3 }])
  expect(await size({ same: campaigns[0]?.sampleId ?? '' })).toBe(3)
})

test('groups of the very same comments are shown once', async () => {
  for (const _ of [1, 2]) await held({ textHash: 'same', linkHosts: ['a.example', 'b.example'] })
  expect(await listCampaigns(cast.mo)).toMatchObject([{ by: 'words', count: 2 }])
})

test('the odd ones of a group are shown: approved before, or with other words', async () => {
  const ann = await db.commenter.create({ data: { email: 'ann@guest.test', name: 'Ann' } })
  await createComment(post, { commenterId: ann.id })
  for (const textHash of ['same', 'same', 'same', 'same'])
    await held({ textHash, ipRangeHash: 'range' })
  await held({ textHash: 'other', ipRangeHash: 'range', authorName: 'Bob', text: 'A thought' })
  await held({ textHash: 'same', ipRangeHash: 'range', authorName: 'Ann', commenterId: ann.id })
  const [range] = await listCampaigns(cast.mo)
  expect(range).toMatchObject({
    by: 'range',
    count: 6,
    odd: [
      { name: 'Ann', approved: true },
      { name: 'Bob', text: 'A thought', approved: false },
    ],
  })
})

test('what was decided is no campaign', async () => {
  await createComment(post, { status: 'SPAM', textHash: 'same' })
  await held({ textHash: 'same' })
  expect(await listCampaigns(cast.mo)).toEqual([])
})

test('authors see the campaigns on their own posts only', async () => {
  const foreign = await createPost(cast.ed)
  for (const _ of [1, 2]) await createComment(foreign, { status: 'PENDING', textHash: 'same' })
  expect(await listCampaigns(cast.al)).toEqual([])
  expect(await listCampaigns(cast.mo)).toHaveLength(1)
})
