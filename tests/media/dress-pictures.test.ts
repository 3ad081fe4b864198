import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { dressPictures } from '#lib/media/dress-pictures.ts'

const LATE = { sizes: '92vw', early: false }

function createPicture(storageKey: string) {
  const rendition = (format: string, width: number) => ({
    format,
    width,
    height: width / 2,
    bytes: 1,
    storageKey: `${storageKey}-${width}.${format}`,
  })
  return db.media.create({
    data: {
      storageKey,
      fileName: 'chair.png',
      mime: 'image/png',
      bytes: 1,
      sha256: storageKey,
      width: 1_000,
      height: 500,
      renditions: {
        create: [rendition('webp', 960), rendition('webp', 480), rendition('avif', 480)],
      },
    },
  })
}

test('a stored picture in the text gets its files, its size and a late loading', async () => {
  const { id } = await createPicture('a/chair.png')
  const html =
    '<p>Before</p><figure><img src="/media/a/chair.png" alt="A &quot;chair&quot;" /></figure>'
  expect(await dressPictures(html, LATE)).toEqual({
    html:
      '<p>Before</p><figure><picture>' +
      '<source type="image/avif" srcset="/media/a/chair.png-480.avif 480w" sizes="92vw">' +
      '<source type="image/webp" srcset="/media/a/chair.png-480.webp 480w, /media/a/chair.png-960.webp 960w" sizes="92vw">' +
      '<img src="/media/a/chair.png" alt="A &quot;chair&quot;" width="1000" height="500" loading="lazy" decoding="async">' +
      '</picture></figure>',
    mediaIds: [id],
  })
})

test('a size that the author gave stays, and only the first picture is wanted early', async () => {
  await createPicture('a/one.png')
  const image = '<img src="/media/a/one.png" alt="" width="300" height="150">'
  const { html } = await dressPictures(image + image, { ...LATE, early: true })
  expect(html.match(/width="300" height="150"/g)).toHaveLength(2)
  expect(html.match(/loading="\w+"/g)).toEqual(['loading="eager"', 'loading="lazy"'])
  expect(html.match(/fetchpriority="high"/g)).toHaveLength(1)
})

test.each([
  '<img src="https://elsewhere.test/a/one.png" alt="">',
  '<img src="/media/a/unknown.png" alt="">',
  '<picture><source srcset="/media/a/one.png 2x"><img src="/media/a/one.png" alt=""></picture>',
  '<p>No pictures &amp; no change</p>',
])('what is not ours, or made by hand, stays as it is: %s', async (html) => {
  await createPicture('a/one.png')
  expect((await dressPictures(html, LATE)).html).toBe(html)
})
