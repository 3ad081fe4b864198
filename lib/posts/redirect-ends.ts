import type { Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'
import { findByPath } from './find-by-path.ts'
import { redirectKey } from './redirect.ts'
import { isReserved } from './slug.ts'

type Asked = { address: string; siteOrigin: string; now: Date }
type Refused = { ok: false; says: string }

/** Where a redirect leads: to a post wherever it is, or to an address. */
export type Leads = { postId: bigint | null; toUrl: string | null }

/** First segments at which the site's own archives live: those of them that are empty may lead elsewhere. */
const ARCHIVES = new Set(['category', 'tag', 'author'])

/** Why nothing can lead away from an address, or the key under which a redirect from it is stored. */
export async function refuseSource(
  tx: Tx,
  { address, siteOrigin, now }: Asked,
): Promise<{ ok: true; fromPath: string } | Refused> {
  const no = (says: string): Refused => ({ ok: false, says })
  const url = URL.parse(address.trim(), siteOrigin)
  if (!url || url.origin !== new URL(siteOrigin).origin) return no('An address of this site.')
  const old = /^\?(p|page_id)=\d{1,18}$/.exec(url.search)
  const fromPath = redirectKey(url.pathname) || old?.[0] || ''
  if (!fromPath) return no('The front page has to stay where it is.')
  const [first = '', second] = fromPath.split('/')
  const isArchive = ARCHIVES.has(first) && second !== undefined
  if (isReserved(first) && !isArchive) return no('This address is one of the site’s own.')
  if (await tx.redirect.findUnique({ where: { fromPath }, select: { id: true } }))
    return no('This address leads elsewhere already. Delete that redirect first.')
  return (await isLivedAt(tx, fromPath, now))
    ? no('Something lives at this address. Change its own address instead.')
    : { ok: true, fromPath }
}

async function isLivedAt(tx: Tx, path: string, now: Date): Promise<boolean> {
  const [first, ...rest] = path.split('/')
  const name = rest.join('/')
  if (first === 'category' && (await tx.category.count({ where: { path: name } }))) return true
  if (first === 'tag' && (await tx.tag.count({ where: { slug: name } }))) return true
  if (first === 'author' && (await tx.person.count({ where: { slug: name } }))) return true
  return (await follow(tx, path, now))?.kind === 'post'
}

/** Where a redirect to this address really leads, or why it cannot. */
export async function readDestination(
  tx: Tx,
  { address, siteOrigin, now }: Asked,
): Promise<{ ok: true; leads: Leads } | Refused> {
  const typed = address.trim()
  const url = /^(\/(?!\/)|https?:\/\/)/i.test(typed) ? URL.parse(typed, siteOrigin) : null
  if (!url) return { ok: false, says: 'A path such as /about, or a whole address.' }
  if (url.origin !== new URL(siteOrigin).origin)
    return { ok: true, leads: { postId: null, toUrl: url.href } }
  const fromPath = redirectKey(url.pathname)
  const next = fromPath && (await tx.redirect.findUnique({ where: { fromPath } }))
  if (next) return { ok: true, leads: { postId: next.postId, toUrl: next.toUrl } }
  const found = url.search || url.hash ? null : await follow(tx, fromPath, now)
  if (found?.kind === 'post') return { ok: true, leads: { postId: found.post.id, toUrl: null } }
  return {
    ok: true,
    leads: { postId: null, toUrl: `${url.pathname}${url.search}${url.hash}` },
  }
}

async function follow(tx: Tx, path: string, now: Date) {
  const { permalinkStructure: structure, timezone: timeZone } = await getSettings(tx)
  return path ? findByPath({ path, now, structure, timeZone, from: tx }) : null
}
