import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disconnect, db } from '#lib/db/client.ts'
import { touch } from '#lib/db/touch.ts'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { provideEnv } from '#lib/env.ts'
import { startSite } from '#tests/support/site.ts'
import { fillBlog } from '#tests/bench/fill-blog.ts'
import { quantile } from '#tests/bench/measure.ts'
const folder = await mkdtemp(join(tmpdir(), 'backtalk-bench-'))
const database = await startEmbedded(join(folder, 'database'), { durable: false })
provideEnv({ DATABASE_URL: database.url, AUTH_SECRET: 'only this bench knows it, and nobody else' })
const env: Record<string,string> = { DATABASE_URL: database.url, LOG_LEVEL: 'info', METRICS: '1', ADMIN_EMAIL: 'owner@blog.test' }
if (process.env.NO) env.NODE_OPTIONS = process.env.NO
if (process.env.PROF) env.NODE_OPTIONS = `--cpu-prof --cpu-prof-dir=/tmp/me/prof --cpu-prof-interval=500`
if (process.env.GC) env.NODE_OPTIONS = '--import=/tmp/me/gc.mjs'
const site = await startSite({ dataDir: folder, env })
const blog = await fillBlog()
const { id, path } = blog.short
while (await db.commentNews.findFirst({ where: { toldAt: null }, select: { kind: true } })) await new Promise((r) => setTimeout(r, 200))
for (let round = 0; round < Number(process.env.ROUNDS ?? 3); round++) {
const times: number[] = []; const slow: string[] = []
while (times.length < 330) {
  await db.$transaction((tx) => touch(tx, [`post:${id}`]))
  const s = performance.now()
  const r = await fetch(`${site.url}${path}`); await r.arrayBuffer()
  if (r.headers.get('cache-status')?.includes('miss')) { times.push(performance.now() - s); if (performance.now() - s > 90) slow.push(times.length + ':' + Math.round(performance.now() - s) + '@' + Math.round(performance.timeOrigin + performance.now()) % 1000000) }
}
const m = times.slice(30)
console.log('p50', quantile(m, 0.5).toFixed(1), 'p90', quantile(m, 0.9).toFixed(1), 'p99', quantile(m, 0.99).toFixed(1), 'slow at', slow.join(' '))
}
if (process.env.GC) env.NODE_OPTIONS = '--import=/tmp/me/gc.mjs'
await site.stop(); await disconnect(); await database.stop(); await rm(folder, { recursive: true }); process.exit(0)
