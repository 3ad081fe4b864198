import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { listMedia } from '#lib/media/list.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createPost, daysBefore } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

let serial = 0

function createFile(given: { fileName?: string; mime?: string; alt?: string } = {}) {
  const number = ++serial
  return db.media.create({
    data: {
      storageKey: `aa/${number}.png`,
      fileName: 'x.png',
      mime: 'image/png',
      bytes: 1,
      sha256: String(number),
      createdAt: daysBefore(1_000 - number),
      ...given,
    },
  })
}

const names = async (options: Parameters<typeof listMedia>[0]) =>
  (await listMedia(options)).items.map(({ fileName }) => fileName)

test('the newest stand first, page by page', async () => {
  for (const fileName of ['one', 'two', 'three']) await createFile({ fileName })
  const first = await listMedia({ limit: 2 })
  expect(first.items.map(({ fileName }) => fileName)).toEqual(['three', 'two'])
  expect(await names({ limit: 2, after: BigInt(first.next ?? 0) })).toEqual(['one'])
})

test('words are found in names and descriptions, in any order', async () => {
  await createFile({ fileName: 'chair.png', alt: 'A red seat' })
  await createFile({ fileName: 'table.png', alt: 'A red top' })
  expect(await names({ q: 'seat CHAI' })).toEqual(['chair.png'])
  expect(await names({ q: '%' })).toEqual([])
})

test('it is narrowed to a kind, and to what no post shows', async () => {
  await createFile({ fileName: 'film.mp4', mime: 'video/mp4' })
  await createFile({ fileName: 'plan.pdf', mime: 'application/pdf' })
  const picture = await createFile({ fileName: 'chair.png' })
  expect(await names({ kind: 'films' })).toEqual(['film.mp4'])
  expect(await names({ kind: 'documents' })).toEqual(['plan.pdf'])
  await createPost(cast.al, { featuredMediaId: picture.id })
  expect(await names({ unused: true })).toEqual(['plan.pdf', 'film.mp4'])
})
