import { db } from '#lib/db/client.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import type { Row } from '../measure.ts'
import { newReply, postForm } from './post.ts'

const AT_ONCE = 50

/** What many posts at once leave behind: of the same words one row, of one sender the limiter's number. */
export async function measureRaces(site: string, [post = '']: readonly string[]): Promise<Row[]> {
  const { floodPerHour } = DEFAULT_SETTINGS
  const same = newReply(post)
  const receipts = await Promise.all(times(() => postForm(site, same.fields, same.from)))
  const rows = await db.comment.count({ where: { authorEmail: same.fields.email ?? '' } })
  const distinct = new Set(receipts.map(({ location }) => location)).size

  const { from } = newReply(post)
  const many = times(() => newReply(post))
  const answers = await Promise.all(many.map(({ fields }) => postForm(site, fields, from)))
  const stored = answers.filter(({ status }) => status === 303).length
  const refused = answers.filter(({ status }) => status === 429).length
  return [
    {
      what: `${AT_ONCE} identical posts at once`,
      measured: `${rows} row, ${distinct} receipt`,
      must: '1 row, 1 receipt',
      reach: '',
      holds: rows === 1 && distinct === 1,
    },
    {
      what: `${AT_ONCE} different posts at once from one address`,
      measured: `${stored} stored, ${refused} refused`,
      must: `${floodPerHour} stored`,
      reach: '',
      holds: stored === floodPerHour && stored + refused === AT_ONCE,
    },
  ]
}

function times<Made>(make: () => Made): Made[] {
  return Array.from({ length: AT_ONCE }, make)
}
