import { createServer } from 'node:http'
import next from 'next'
import { env } from '../env.ts'
import { makeAnswer, type Parts } from './answer.ts'
import { readClientAddress } from './client-address.ts'
import { Listener } from './listener.ts'
import { type Log, openLog } from './log.ts'
import type { NextHandler } from './next-handler.ts'
import { OpenResponses } from './open-responses.ts'
import { listenOn } from './port.ts'
import { Site } from './site.ts'
import { StaticFiles } from './static-files.ts'

export { checkPort } from './port.ts'

type Options = { dev: boolean; dir: string; host: string; port: number }

/** Addresses of 8 KB and cookies, with room to refuse the first politely. */
const HEADERS_BYTES = 32_768

/**
 * Serves the application over HTTP until `stop`, which finishes what runs. In production the page cache stands before Next.
 * @throws {CannotStart} when the port cannot be used, or `TRUSTED_PROXIES` cannot be read
 */
export async function startServer({ dev, dir, host, port }: Options) {
  const { TRUSTED_PROXIES, LOG_LEVEL } = env()
  const clientAddress = readClientAddress(TRUSTED_PROXIES)
  const server = createServer({ maxHeaderSize: HEADERS_BYTES })
  const app = next({ dev, dir, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle: NextHandler = app.getRequestHandler()
  const log = openLog(LOG_LEVEL)
  const open = new OpenResponses()
  const cached = dev ? undefined : await openProduction(dir, handle, log)
  const parts: Parts = { handle, clientAddress, open, log }
  if (cached) parts.production = cached.production
  server.on('request', makeAnswer(parts))
  return {
    port: await listenOn(server, host, port),
    stop: async () => {
      await open.stop(server)
      await cached?.listener.stop()
      await app.close()
      log.close()
    },
  }
}

/** The page cache, what keeps it true, and the files. */
async function openProduction(dir: string, handle: NextHandler, log: Log) {
  const { DATABASE_URL = '', SITE_URL, METRICS } = env()
  const listener: Listener = new Listener({
    url: DATABASE_URL,
    onTags: (tags) => (tags.includes('all') ? site.cache.clear() : site.cache.invalidate(tags)),
    onConnected: () => site.cache.clear(),
    onLost: (error) => log.lines.warn({ err: error }, 'changes of pages cannot be heard'),
  })
  const site = new Site({ handle, listener, siteUrl: SITE_URL })
  listener.start()
  // Prometheus's client is loaded for those who use it.
  const metrics =
    METRICS === '1' ? (await import('./metrics.ts')).openMetrics(site.cache, listener) : undefined
  const files = await StaticFiles.list(dir)
  const isDatabaseGone = () => listener.isDatabaseGone()
  return { listener, production: { site, files, metrics, isDatabaseGone } }
}
