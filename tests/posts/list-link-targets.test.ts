import { expect, test } from 'vitest'
import { listLinkTargets } from '#lib/posts/list-link-targets.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, publish, publishPage } from './edit.ts'

const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000)

test('posts and pages are found by words of their titles, newest first', async () => {
  const { ed } = await createCast()
  await publish(ed, await begin(ed), { title: 'Causes of back pain' })
  await publishPage(ed, 'Back to basics')
  await publish(ed, await begin(ed), { title: 'Pain in the back' }, hours(1))
  expect(await listLinkTargets({ q: 'BACK', now: hours(2) })).toEqual([
    { title: 'Pain in the back', href: '/pain-in-the-back' },
    { title: 'Back to basics', href: '/back-to-basics' },
    { title: 'Causes of back pain', href: '/causes-of-back-pain' },
  ])
  expect(await listLinkTargets({ q: 'pain causes', now: hours(2) })).toHaveLength(1)
})

test('what readers cannot find is not offered', async () => {
  const { ed } = await createCast()
  await begin(ed)
  await publish(ed, await begin(ed), { title: 'Secret plans', visibility: 'PRIVATE' })
  await publish(ed, await begin(ed), { title: 'Secret later', publishAt: hours(9).toISOString() })
  expect(await listLinkTargets({ q: 'secret', now: hours(2) })).toEqual([])
  expect(await listLinkTargets({ q: '  ', now: hours(2) })).toEqual([])
})
