import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { provideEnv, readEnv } from '#lib/env.ts'
import { addMedia } from '#lib/media/add.ts'
import { checkStore } from '#lib/media/store/check-store.ts'
import { s3Store } from '#lib/media/store/s3-store.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { askForFile, createPicture, drawPlain } from '#tests/support/pictures.ts'
import { type S3Server, s3Variables, startS3 } from '#tests/support/s3-server.ts'

let server: S3Server

beforeAll(async () => {
  server = await startS3()
  provideEnv(s3Variables(server))
})

afterEach(() => provideEnv(s3Variables(server)))

afterAll(() => server.stop())

test('a picture and all its sizes lie in the bucket, and readers get them from there', async () => {
  const { al } = await createCast()
  const media = await createPicture(al)
  expect(server.objects.size).toBe(1 + media.renditions.length)
  const answer = await askForFile(media.storageKey)
  expect(answer.status).toBe(200)
  expect((await answer.arrayBuffer()).byteLength).toBe(media.bytes)
})

test('a player gets its part, and what is not there is not found', async () => {
  const { al } = await createCast()
  const media = await createPicture(al)
  const part = await askForFile(media.storageKey, { range: 'bytes=2-5' })
  expect(part.status).toBe(206)
  expect((await part.arrayBuffer()).byteLength).toBe(4)
  expect((await askForFile('aa/nothing/here.png')).status).toBe(404)
})

test('the doctor finds a store that works, one that refuses, and one that is away', async () => {
  expect(await checkStore()).toBeNull()
  provideEnv({ S3_SECRET_ACCESS_KEY: 'another secret' })
  expect(await checkStore()).toBe('The media store refuses: 403 SignatureDoesNotMatch')
  provideEnv({ ...s3Variables(server), S3_ENDPOINT: 'http://127.0.0.1:9' })
  expect(await checkStore()).toContain('The media store at http://127.0.0.1:9 cannot be reached')
})

test('while the store is away readers are told to come back, and an upload leaves nothing behind', async () => {
  const { al } = await createCast()
  provideEnv({ S3_ENDPOINT: 'http://127.0.0.1:9' })
  const answer = await askForFile('aa/some/original.png')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  const bytes = await drawPlain(20, 20).png().toBuffer()
  const upload = addMedia({ bytes, fileName: 'x.png', by: al, now: NOON })
  await expect(upload).rejects.toMatchObject({ name: 'StoreUnavailable' })
})

test('what one instance stores another one reads and removes', async () => {
  const { S3 } = readEnv(s3Variables(server))
  if (!S3) throw new Error('The variables name no bucket')
  const [one, other] = [s3Store(S3), s3Store(S3)]
  await one.put('aa/shared/original.png', Buffer.from('bytes'))
  expect(await other.size('aa/shared/original.png')).toBe(5)
  await other.remove('aa/shared/original.png')
  expect(await one.get('aa/shared/original.png')).toBeNull()
})

test('half a configuration stops the start and says what is missing', () => {
  expect(() => readEnv({ S3_BUCKET: 'blog', S3_ENDPOINT: 'https://s3.test' })).toThrow(
    'S3_ACCESS_KEY_ID must be set, as the other S3_ variables are.',
  )
})
