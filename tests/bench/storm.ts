import { Agent, get } from 'node:http'
import { decide } from '#lib/moderation/decide.ts'
import { createComment } from '#tests/support/factories.ts'
import type { Blog, Target } from './fill-blog.ts'
import type { Row } from './measure.ts'

/** As many connections as asked at once that the system's limit on open files allows everywhere. */
const agent = new Agent({ keepAlive: true, maxSockets: 500 })
const APPROVALS = 50
/** Of each of the thousand posts: its page, and the form below nine comments that may or may not exist. */
const FORMS = Array.from({ length: 9 }, (_, i) => `?replyto=${i + 1}`)
const BOUND_BYTES = 128 * 1024 * 1024

type Answer = { status: number; body: string }

/** Every address of the blog at once, while comments are approved: nothing fails, and nothing stale is left. */
export async function measureStorm(site: string, blog: Blog): Promise<Row[]> {
  const addresses = blog.many.flatMap(({ path }) => ['', ...FORMS].map((form) => path + form))
  const asked = Promise.all(addresses.map((path) => ask(`${site}${path}`)))
  const approved = await approveSome(blog)
  const failures = (await asked).filter(({ status }) => status >= 500).length
  const stale = await countStale(site, approved)
  const bytes = await cacheBytes(site)
  const row = (what: string, measured: string, must: string, holds: boolean): Row => ({
    what,
    measured,
    must,
    reach: '',
    holds,
  })
  const storm = `${addresses.length} addresses at once, ${APPROVALS} approvals`
  return [
    row(`${storm}: 5xx`, `${failures}`, '0', failures === 0),
    row(`${storm}: stale pages left`, `${stale}`, '0', stale === 0),
    row(
      `${storm}: cache`,
      `${(bytes / 2 ** 20).toFixed(0)} MiB`,
      '<= 128 MiB',
      bytes <= BOUND_BYTES,
    ),
  ]
}

type Approved = { post: Target; words: string }

async function approveSome({ moderator, many }: Blog): Promise<Approved[]> {
  const approved: Approved[] = []
  for (const post of many.slice(0, APPROVALS)) {
    const words = `Approved in the storm on ${post.path}.`
    const html = `<p>${words}</p>`
    const { id, revision } = await createComment(post, { status: 'PENDING', text: words, html })
    await decide({
      comments: [{ id, revision }],
      verdict: 'approve',
      by: moderator,
      now: new Date(),
    })
    approved.push({ post, words })
  }
  return approved
}

async function countStale(site: string, approved: Approved[]): Promise<number> {
  const pages = await Promise.all(approved.map(({ post }) => ask(`${site}${post.path}`)))
  return pages.filter(({ body }, i) => !body.includes(approved[i]?.words ?? '')).length
}

async function cacheBytes(site: string): Promise<number> {
  const { body } = await ask(`${site}/metrics`)
  return Number(/^backtalk_cache_bytes (\S+)$/m.exec(body)?.[1])
}

function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    }).on('error', reject)
  })
}
