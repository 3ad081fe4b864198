import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A response that was finished in memory. Header names are in lower case. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Lets `handle` answer a request into memory instead of a socket. Rejects when it fails or gives up half-way. */
export async function capture(handle: Handle, request: IncomingMessage): Promise<Captured> {
  const response = new CapturedResponse(request)
  // A handler that throws before it answers would leave the second promise waiting for ever.
  const [, captured] = await Promise.all([handle(request, response), response.captured])
  return captured
}

type Callback = () => void

/** Not attached to a socket: keeps what is written, and reports itself finished and closed as a sent response would. */
class CapturedResponse extends ServerResponse {
  readonly captured: Promise<Captured>
  readonly #chunks: Buffer[] = []
  readonly #done: PromiseWithResolvers<Captured>

  constructor(request: IncomingMessage) {
    super(request)
    this.#done = Promise.withResolvers()
    this.captured = this.#done.promise
    // Accessors of the base class that look at a socket.
    Object.defineProperty(this, 'writableFinished', { get: () => this.writableEnded })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.at(-1)
    this.statusCode = status
    if (typeof given === 'object' && given !== null) this.#addHeaders(given)
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.flushHeaders()
    this.#chunks.push(toBuffer(chunk, rest[0]))
    callLater(rest)
    return true
  }

  override end(...args: unknown[]): this {
    if (this.writableEnded) return this
    const [chunk, encoding] = args
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
      this.#chunks.push(toBuffer(chunk, encoding))
    this.flushHeaders()
    this.finished = true
    this.#done.resolve({
      status: this.statusCode,
      headers: this.getHeaders(),
      body: Buffer.concat(this.#chunks),
    })
    callLater(args)
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override destroy(error?: Error): this {
    this.#done.reject(error ?? new Error('The response was given up.'))
    return super.destroy(error)
  }

  #addHeaders(given: object): void {
    // writeHead takes an object or a flat list of names and values.
    const pairs = Array.isArray(given)
      ? Array.from({ length: given.length / 2 }, (_, i) => [given[2 * i], given[2 * i + 1]])
      : Object.entries(given)
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value)
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk as Uint8Array)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}

function callLater(args: unknown[]): void {
  const callback = args.findLast((arg) => typeof arg === 'function') as Callback | undefined
  if (callback) process.nextTick(callback)
}
