import pLimit from 'p-limit'
import { type Db, db } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { findPathById } from './find-by-id.ts'
import { findByPath } from './find-by-path.ts'
import { isReserved } from './slug.ts'

type Input = {
  /** As written in the text. */
  links: string[]
  /** The places within the post itself. */
  ids: Set<string>
  siteOrigin: string
  now: Date
}

/** A post with more links than this is a list of links; looking at all of them would keep the database from its readers. */
const MOST = 200
const AT_ONCE = 4

/** Links within the site that lead nowhere for a reader who is not signed in, each once. Other sites are not asked. */
export async function listBrokenLinks(input: Input, from: Db = db): Promise<string[]> {
  const { permalinkStructure: structure, timezone: timeZone } = await getSettings(from)
  const limit = pLimit(AT_ONCE)
  const distinct = [...new Set(input.links)].slice(0, MOST)
  const checked = await Promise.all(
    distinct.map((href) =>
      limit(async () => ({
        href,
        leads: await leads(href, { ...input, structure, timeZone, from }),
      })),
    ),
  )
  return checked.flatMap(({ href, leads }) => (leads ? [] : [href]))
}

type Site = Omit<Input, 'links'> & { structure: string; timeZone: string; from: Db }

async function leads(href: string, site: Site): Promise<boolean> {
  if (href.startsWith('#')) return href === '#' || site.ids.has(decode(href.slice(1)))
  const url = URL.parse(href, site.siteOrigin)
  if (!url) return false
  if (url.origin !== new URL(site.siteOrigin).origin) return true
  const path = decode(url.pathname).replace(/^\/+|\/+$/g, '')
  const id = url.searchParams.get('p') ?? url.searchParams.get('page_id')
  if (path === '')
    return !id || (/^\d{1,18}$/.test(id) && (await findPathById(BigInt(id), site)) !== null)
  const [first = '', ...rest] = path.split('/')
  if (first === 'category' || first === 'tag') return isTerm(first, rest.join('/'), site)
  if (isReserved(first) || /\.\w+$/.test(path)) return true
  return (await findByPath({ ...site, path })) !== null
}

async function isTerm(kind: 'category' | 'tag', rest: string, { from }: Site): Promise<boolean> {
  const name = rest.replace(/\/(feed(\/\w+)?|page\/\d+)$/, '').toLowerCase()
  const found =
    kind === 'tag'
      ? await from.tag.count({ where: { slug: name } })
      : await from.category.count({ where: { path: name } })
  return found > 0 || (await from.redirect.count({ where: { fromPath: `${kind}/${name}` } })) > 0
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
