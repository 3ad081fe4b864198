import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type S3Server = {
  endpoint: string
  objects: Map<string, Buffer>
  stop(): Promise<void>
}

const S3_KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of this test' }
const REGION = 'test-1'

/**
 * A store that speaks the calls of S3 that media need, on loopback. It believes nobody: every signature is worked out again as AWS publishes
 * it ("Signature Version 4", "Create a signed AWS API request"), from the request as it arrived.
 */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch')
    answer(request, response, { objects, body })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The bucket of such a server, as `S3_…` variables name it. */
export function s3Variables({ endpoint }: S3Server) {
  return {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: 'blog',
    S3_REGION: REGION,
    S3_ACCESS_KEY_ID: S3_KEYS.accessKeyId,
    S3_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey,
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

type Held = { objects: Map<string, Buffer>; body: Buffer }

function answer(request: IncomingMessage, response: ServerResponse, { objects, body }: Held) {
  const key = request.url ?? ''
  if (request.method === 'PUT') {
    objects.set(key, body)
    return response.writeHead(200).end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return response.writeHead(204).end()
  }
  const object = objects.get(key)
  if (!object) return refuse(response, 404, 'NoSuchKey')
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const part = first ? object.subarray(Number(first), Number(last) + 1) : object
  response.writeHead(first ? 206 : 200, { 'Content-Length': part.length })
  return response.end(request.method === 'HEAD' ? undefined : part)
}

function refuse(response: ServerResponse, status: number, code: string) {
  response.writeHead(status, { 'Content-Type': 'application/xml' })
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const authorization = request.headers.authorization ?? ''
  const [, access, scope = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? []
  if (access !== S3_KEYS.accessKeyId) return false
  const payload = String(request.headers['x-amz-content-sha256'])
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const expected = sign(canonical(request, names, payload), scope, request)
  return timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(expected, 'hex'))
}

function canonical(request: IncomingMessage, names: string, payload: string): string {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3.test')
  searchParams.sort()
  const headers = names
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  return [request.method, pathname, searchParams, headers.join(''), names, payload].join('\n')
}

function sign(canonicalRequest: string, scope: string, request: IncomingMessage): string {
  const [date = '', region = '', service = '', end = ''] = scope.split('/')
  const time = request.headers['x-amz-date']
  const words = ['AWS4-HMAC-SHA256', time, scope, sha256(canonicalRequest)].join('\n')
  const key = [date, region, service, end].reduce<string | Buffer>(
    (made, part) => hmac(made, part).digest(),
    `AWS4${S3_KEYS.secretAccessKey}`,
  )
  return region === REGION && service === 's3' ? hmac(key, words).digest('hex') : ''.padEnd(64, '0')
}

const hmac = (key: string | Buffer, words: string) => createHmac('sha256', key).update(words)
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
