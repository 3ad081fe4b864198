import { MOST_BYTES } from '#lib/media/add.ts'
import { Problem } from './problem.ts'

/** The longest post takes four megabytes, and JSON may spell it longer. */
const MOST_JSON = 8 * 1_024 * 1_024
/** A file and the words about it. */
const MOST_FORM = MOST_BYTES + 64 * 1_024

const KINDS = {
  json: { type: /^application\/(?:[\w.+-]+\+)?json(?:;|$)/i, most: MOST_JSON },
  multipart: { type: /^multipart\/form-data;/i, most: MOST_FORM },
} as const

/** What was sent, measured before it is taken in, and read; not checked yet. */
export async function readBody(
  request: Request,
  kind: keyof typeof KINDS,
): Promise<{ body: unknown } | Problem> {
  const { type, most } = KINDS[kind]
  const given = request.headers.get('content-type') ?? ''
  const wanted = kind === 'json' ? 'application/json' : 'multipart/form-data'
  if (!type.test(given))
    return new Problem(415, `Send ${wanted}.`, { headers: { 'accept-post': wanted } })
  const tooLarge = new Problem(413, `At most ${most} bytes.`)
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  const bytes = await readAtMost(request.body, most)
  if (!bytes) return tooLarge
  try {
    return { body: kind === 'json' ? parseJson(bytes) : await parseForm(bytes, given) }
  } catch {
    return new Problem(400, `This is not ${kind === 'json' ? 'JSON' : 'a form'}.`)
  }
}

/** The whole body, or null as soon as it is too long. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number) {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parseJson(bytes: Buffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

async function parseForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<unknown> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(form)
}
