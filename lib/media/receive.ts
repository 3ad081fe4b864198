import pLimit from 'p-limit'

/** Bodies that are held in memory at once; those after them wait in the network, where they cost nothing. */
const AT_ONCE = 4
/** Somebody who sends nothing for so long makes room for the next. */
const SILENCE_MS = 30_000

const shared = globalThis as unknown as { backtalkUploads?: ReturnType<typeof pLimit> }

export type Received<Result> = Result | 'too-long' | 'stalled'

/**
 * Takes in an uploaded file and does something with it, for a few people at a time, so that memory is bounded whoever sends.
 * @param most bytes
 */
export function receive<Result>(
  body: ReadableStream<Uint8Array> | null,
  most: number,
  then: (bytes: Uint8Array) => Promise<Result>,
): Promise<Received<Result>> {
  shared.backtalkUploads ??= pLimit(AT_ONCE)
  return shared.backtalkUploads(async () => {
    const bytes = await readAtMost(body, most)
    return typeof bytes === 'string' ? bytes : then(bytes)
  })
}

/** The whole body, or why not, as soon as that is known. Whoever cancels hears no answer anyway. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number) {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = await within(reader.read(), SILENCE_MS).catch(() => null)
    if (next && !next.done) length += next.value.length
    if (!next || length > most) {
      await reader.cancel().catch(() => {})
      return next ? 'too-long' : 'stalled'
    }
    if (next.done) return Buffer.concat(chunks)
    chunks.push(next.value)
  }
}

function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
