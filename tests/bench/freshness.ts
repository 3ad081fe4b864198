import { db } from '#lib/db/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { actorSelect } from '#lib/people/actor.ts'
import { createComment } from '#tests/support/factories.ts'
import type { Target } from './fill-blog.ts'
import { quantile, type Row } from './measure.ts'

const SAMPLES = 100

/** From the moment a comment is approved until every instance shows it. */
export async function measureFreshness(sites: readonly string[], post: Target): Promise<Row> {
  const by = await db.person.findFirstOrThrow({ where: { role: 'EDITOR' }, select: actorSelect })
  const times: number[] = []
  for (let i = 0; i < SAMPLES; i++) {
    const words = `Approved as number ${i}.`
    const html = `<p>${words}</p>`
    const { id, revision } = await createComment(post, { status: 'PENDING', text: words, html })
    for (const site of sites) await read(site, post)
    const startedAt = performance.now()
    await decide({ comments: [{ id, revision }], verdict: 'approve', by, now: new Date() })
    await Promise.all(sites.map((site) => untilShown(site, post, words)))
    times.push(performance.now() - startedAt)
    await db.comment.delete({ where: { id } })
  }
  const p99 = quantile(times, 0.99)
  return {
    what: 'approve until both instances show it, p99',
    measured: `${p99.toFixed(0)} ms (p50 ${quantile(times, 0.5).toFixed(0)} ms)`,
    must: '<= 250 ms',
    reach: '50 ms',
    holds: p99 <= 250,
  }
}

async function untilShown(site: string, post: Target, words: string): Promise<void> {
  while (!(await read(site, post)).includes(words));
}

async function read(site: string, { path }: Target): Promise<string> {
  return (await fetch(`${site}${path}`)).text()
}
