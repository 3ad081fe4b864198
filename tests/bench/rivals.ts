import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '#tests/support/site.ts'

type Rival = { url: string; stop(): void }

const NEXT = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url))

/** The least a Node server can do: the bytes of one page, from memory, for whatever is asked. */
const BARE = `
  const { createServer } = require('node:http')
  const chunks = []
  process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const body = Buffer.concat(chunks)
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': body.length }
    createServer((request, response) => response.writeHead(200, headers).end(body))
      .listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
  })`

/** A bare Node server that sends the bytes which `page` sends to a browser. */
export async function startBareServer(page: string): Promise<Rival> {
  const port = await freePort()
  const child = spawn(process.execPath, ['-e', BARE], { env: { ...process.env, PORT: `${port}` } })
  child.stdin.end(await compressedBytes(page))
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

/** The same build under `next start`: no page cache, with the framework's scripts. */
export async function startPlainNext(databaseUrl: string): Promise<Rival> {
  const port = await freePort()
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, [NEXT, 'start', '-p', `${port}`], { env, stdio: 'pipe' })
  await said(child, 'Ready')
  return { url: `http://localhost:${port}`, stop: () => child.kill() }
}

async function said(child: ChildProcess, words: string): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(words)) break
  child.stdout?.resume()
}

/** `fetch` would decompress. */
async function compressedBytes(page: string): Promise<Buffer> {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(page, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
}
