import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CARD } from '#lib/media/card-size.ts'
import { canDrawCard, drawCard } from '#lib/media/draw-card.ts'

const LOOK = { siteTitle: 'The Small of the Back', accent: '#a3341f' }

test('a title is drawn at the size that others crop the least, in ink on paper', async () => {
  const card = await drawCard({ title: 'Four Minutes on a Kitchen Floor', ...LOOK })
  const picture = sharp(card ?? undefined)
  expect(await picture.metadata()).toMatchObject({ format: 'png', ...CARD })
  const { data } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = data.filter((grey) => grey < 80).length / data.length
  expect(dark).toBeGreaterThan(0.01)
  expect(dark).toBeLessThan(0.2)
})

test('a longer title is set smaller, and differs from a shorter one', async () => {
  const long = `${'What the surgeon does not say '.repeat(4)}aloud`
  const [one, other] = await Promise.all(
    ['Short', long].map((title) => drawCard({ title, ...LOOK })),
  )
  expect(other).not.toBeNull()
  expect(other?.equals(one ?? Buffer.alloc(0))).toBe(false)
})

test.each([
  ['letters that the face does not have', '\u8170\u75db'],
  ['nothing', '   '],
  ['too much', 'a '.repeat(80)],
  [
    'a word wider than the picture',
    'Donaudampfschifffahrtsgesellschaftskapit\u00e4nsm\u00fctzenabzeichen',
  ],
])('there is no picture of %s', async (_, title) => {
  expect(await drawCard({ title, ...LOOK })).toBeNull()
})

test('accents and typographer\u2019s signs can be drawn', async () => {
  expect(await canDrawCard('\u201cIn\u00eas \u2014 \u0141\u00f3d\u017a, caf\u00e9\u201d')).toBe(
    true,
  )
})
