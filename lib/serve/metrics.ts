import type { ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Exchange } from './exchange.ts'
import type { Listener } from './listener.ts'
import type { PageCache } from './page-cache.ts'

export type Metrics = {
  count(exchange: Exchange, ms: number): void
  send(response: ServerResponse): Promise<void>
}

/** What Prometheus may collect on `/metrics`, for owners who set `METRICS=1`. */
export function openMetrics(cache: PageCache, listener: Listener): Metrics {
  const registers = [new Registry()] as [Registry]
  collectDefaultMetrics({ register: registers[0] })
  const requests = new Counter({
    name: 'backtalk_requests_total',
    help: 'Requests answered, by status and by where the answer came from.',
    labelNames: ['status', 'source'],
    registers,
  })
  const seconds = new Histogram({
    name: 'backtalk_request_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['source'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.15, 0.5, 1.5, 5],
    registers,
  })
  const watch = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  watch('backtalk_cache_pages', 'Finished pages in memory.', () => cache.pages)
  watch('backtalk_cache_bytes', 'Bytes of the finished pages in memory.', () => cache.bytes)
  watch('backtalk_listener_connected', '1 while notifications of changed pages are heard.', () =>
    Number(listener.isConnected()),
  )
  // Finding a metric by its labels costs more than counting: the few combinations are kept.
  const kept = new Map<string, { count: Counter.Internal; time: Histogram.Internal<string> }>()
  const metricsOf = (status: number, source: string) => {
    const key = `${status} ${source}`
    const found = kept.get(key) ?? {
      count: requests.labels(String(status), source),
      time: seconds.labels(source),
    }
    kept.set(key, found)
    return found
  }
  return {
    count({ response, source }, ms) {
      const { count, time } = metricsOf(response.statusCode, source)
      count.inc()
      time.observe(ms / 1_000)
    },
    async send(response) {
      const text = await registers[0].metrics()
      response.writeHead(200, { 'Content-Type': registers[0].contentType }).end(text)
    },
  }
}
