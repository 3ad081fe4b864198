import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { discardDraft } from '#lib/posts/discard-draft.ts'
import type { PostEdit } from '#lib/posts/fields.ts'
import { restoreRevision } from '#lib/posts/restore-revision.ts'
import { savePost } from '#lib/posts/save.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, edit, publish, read, versionOf } from './edit.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

function createMedia(name: string) {
  const storageKey = `aa/${name}/original.png`
  const data = { fileName: name, storageKey, mime: 'image/png', bytes: 1, sha256: name }
  return db.media.create({ data })
}

async function save(id: bigint, changed: Partial<PostEdit>) {
  const version = await versionOf(id)
  return savePost({ id, version, edit: await edit(id, changed), by: cast.al, now: NOON })
}

async function used(postId: bigint) {
  const uses = await db.mediaUse.findMany({
    where: { postId },
    select: { media: { select: { fileName: true } } },
  })
  return uses.map(({ media }) => media.fileName).sort()
}

test('a post uses the pictures in its words, its own one, and the one it is shared by', async () => {
  const [words, featured, sharing] = await Promise.all(['w', 'f', 's'].map(createMedia))
  const id = await begin(cast.al)
  await save(id, {
    html: `<p><img src="/media/${words?.storageKey}" alt=""></p>`,
    featuredMediaId: String(featured?.id),
    sharingMediaId: String(sharing?.id),
  })
  expect(await used(id)).toEqual(['f', 's', 'w'])
  expect(await read(id)).toMatchObject({ sharingMediaId: sharing?.id })
})

test('what waits in a working draft counts beside what readers have, until one of them goes', async () => {
  const [old, fresh] = await Promise.all(['old', 'new'].map(createMedia))
  const id = await begin(cast.al)
  await publish(cast.al, id, { title: 'Live', sharingMediaId: String(old?.id) })
  await save(id, { sharingMediaId: String(fresh?.id) })
  expect(await used(id)).toEqual(['new', 'old'])
  await discardDraft({ id, version: await versionOf(id), by: cast.al })
  expect(await used(id)).toEqual(['old'])
  await publish(cast.al, id, { sharingMediaId: String(fresh?.id) })
  expect(await used(id)).toEqual(['new'])
})

test('an old revision brings its picture for sharing back', async () => {
  const media = await createMedia('s')
  const id = await begin(cast.al)
  await save(id, { title: 'With', sharingMediaId: String(media.id) })
  await save(id, { title: 'Without', sharingMediaId: null })
  const version = await versionOf(id)
  await restoreRevision({ id, number: 1, version, by: cast.al, now: NOON })
  expect(await read(id)).toMatchObject({ title: 'With', sharingMediaId: media.id })
})
