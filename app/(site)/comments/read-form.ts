import { commentField } from '#lib/comments/comment-field.ts'
import { FIELDS, type ReplyFields } from '#lib/comments/reply-input.ts'

/** The largest text (65,525 bytes) with everything around it fits twice; more than this is no comment. */
const MAX_BYTES = 128 * 1024

/** Percent-encoding makes three bytes of one. */
const ENCODED = 3

export type ReadForm = { ok: true; fields: ReplyFields } | { ok: false; status: 400 | 413 | 415 }

/** Reads a posted form, as browsers send it without and with files, and stops reading when it is too large. */
export async function readForm(request: Request): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? ''
  const [mime = ''] = type.toLowerCase().split(';')
  const isEncoded = mime.trim() === 'application/x-www-form-urlencoded'
  if (!isEncoded && mime.trim() !== 'multipart/form-data') return { ok: false, status: 415 }
  const bytes = await readCapped(request, isEncoded ? MAX_BYTES * ENCODED : MAX_BYTES)
  if (!bytes) return { ok: false, status: 413 }
  try {
    const form = isEncoded ? new URLSearchParams(bytes.toString()) : await readParts(bytes, type)
    const fields = pickFields(form)
    const size = Object.values(fields).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0)
    return size > MAX_BYTES ? { ok: false, status: 413 } : { ok: true, fields }
  } catch {
    // The body is not what its type says.
    return { ok: false, status: 400 }
  }
}

function readParts(bytes: Buffer<ArrayBuffer>, type: string): Promise<FormData> {
  return new Response(bytes, { headers: { 'Content-Type': type } }).formData()
}

async function readCapped(request: Request, limit: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length')) > limit) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function pickFields(form: FormData | URLSearchParams): ReplyFields {
  const fields: ReplyFields = {}
  for (const name of FIELDS) {
    const value = form.get(name)
    if (typeof value === 'string') fields[name] = value
  }
  const own = form.get(commentField(fields.post ?? ''))
  // Where the form's own field was left empty, the decoy holds all the words that there are.
  return typeof own !== 'string'
    ? fields
    : { ...fields, comment: own || fields.comment, decoy: fields.comment ?? '' }
}
