import { AwsClient } from 'aws4fetch'
import { SERVED_TYPES } from '../kinds.ts'
import { checkMediaKey } from './media-key.ts'
import type { MediaStore } from './media-store.ts'
import { StoreUnavailable } from './store-unavailable.ts'

export type Bucket = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** A store that has not begun to answer by then is taken to be away. */
const PATIENCE_MS = 10_000
/** One more try: most failures of a store that is up are over at once. */
const RETRIES = 1

/**
 * Media as objects of a bucket that speaks S3 (AWS, R2, MinIO, Garage …), shared by any number of instances. Addresses are
 * path-style, `<endpoint>/<bucket>/<key>`, which all of them understand.
 */
export function s3Store({ endpoint, bucket, region, ...keys }: Bucket): MediaStore {
  const client = new AwsClient({ ...keys, region, service: 's3', retries: RETRIES })
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`
  const ask = (method: string, key: string, init: RequestInit = {}) =>
    reach(client, `${base}/${checkMediaKey(key)}`, { ...init, method })
  return {
    put: async (key, bytes) => {
      const type = SERVED_TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      const headers = { 'Content-Type': type, 'Content-Length': String(bytes.length) }
      const answer = await ask('PUT', key, { body: bytes as BodyInit, headers })
      if (!answer.ok) throw await refusal(answer)
      await answer.body?.cancel()
    },
    get: async (key, range) => {
      const headers = range ? { Range: `bytes=${range.start}-${range.end}` } : {}
      const answer = await ask('GET', key, { headers })
      if (answer.status === 404) return null
      if (!answer.ok || !answer.body) throw await refusal(answer)
      return { stream: answer.body, size: Number(answer.headers.get('content-length')) }
    },
    size: async (key) => {
      const answer = await ask('HEAD', key)
      if (answer.status === 404) return null
      if (!answer.ok) throw await refusal(answer)
      return Number(answer.headers.get('content-length'))
    },
    remove: async (key) => {
      const answer = await ask('DELETE', key)
      if (!answer.ok && answer.status !== 404) throw await refusal(answer)
      await answer.body?.cancel()
    },
  }
}

/** Waits for the answer's head; a body may take as long as it flows. */
async function reach(client: AwsClient, url: string, init: RequestInit): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE_MS)
  try {
    return await client.fetch(url, { ...init, signal: late.signal })
  } catch (error) {
    const why = late.signal.aborted ? 'it does not answer' : reasonOf(error)
    throw new StoreUnavailable(
      `The media store at ${new URL(url).origin} cannot be reached: ${why}`,
    )
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
  return cause?.code ?? String(error)
}

/** S3 says why in XML: `<Code>AccessDenied</Code>`. */
async function refusal(answer: Response): Promise<StoreUnavailable> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await answer.text())?.[1]
  return new StoreUnavailable(`The media store refuses: ${answer.status}${code ? ` ${code}` : ''}`)
}
