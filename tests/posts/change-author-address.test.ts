import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { changeAuthorAddress } from '#lib/posts/change-author-address.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

const change = (slug: string, by = cast.al, whose = cast.al) =>
  changeAuthorAddress({ id: whose.id, slug, by, now: NOON })

async function follow(path: string) {
  const found = await findByPath({ path, now: NOON })
  return found?.kind === 'redirect' ? found.to : null
}

test('the old address leads to the new one, also after the next change', async () => {
  expect(await change('Al the Elder')).toEqual({ ok: true, slug: 'al-the-elder' })
  await change('alan')
  expect(await follow(`author/${cast.al.slug}`)).toBe('/author/alan')
  expect(await follow('author/al-the-elder')).toBe('/author/alan')
})

test('going back to a former address leaves no loop', async () => {
  await change('alan')
  await change(cast.al.slug)
  expect(await follow(`author/${cast.al.slug}`)).toBeNull()
  expect(await follow('author/alan')).toBe(`/author/${cast.al.slug}`)
})

test('an administrator changes anybody’s, others only their own', async () => {
  expect(await change('alan', cast.ada)).toMatchObject({ ok: true })
  expect(await change('eddy', cast.al, cast.ed)).toEqual({ ok: false, reason: 'forbidden' })
})

test('somebody else’s address and one of no letters are refused', async () => {
  expect(await change(cast.ed.slug)).toEqual({ ok: false, reason: 'slug-taken' })
  expect(await change('!!!')).toEqual({ ok: false, reason: 'no-slug' })
  expect(await db.redirect.count()).toBe(0)
})
