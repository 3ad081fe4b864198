import { db, type Tx } from '../db/client.ts'
import { journal } from '../db/journal.ts'
import type { Actor } from '../people/actor.ts'
import { mayManageRedirects } from './may.ts'
import { addressOf, redirectKey } from './redirect.ts'
import { type Leads, readDestination, refuseSource } from './redirect-ends.ts'
import { lockAddresses } from './slug.ts'

type Input = {
  /** The old address, as a path or with the site's origin before it. */
  from: string
  /** A path of this site, or an address elsewhere. */
  to: string
  /** False: browsers and search engines ask again every time. */
  permanent: boolean
  siteOrigin: string
  by: Actor
  now: Date
}

export type RedirectAdded =
  | { ok: true; id: bigint }
  | { ok: false; reason: 'forbidden' }
  /** What has to be mended, by field. */
  | { ok: false; reason: 'invalid'; errors: { from?: string; to?: string } }

/**
 * Lets an address that nothing lives at lead elsewhere. One that leads to a post follows that post from then on, and one that leads to
 * another redirect takes that one's end, so that neither chains nor loops can form.
 */
export async function addRedirect(input: Input): Promise<RedirectAdded> {
  const { by, siteOrigin, now, permanent } = input
  if (!mayManageRedirects(by)) return { ok: false, reason: 'forbidden' }
  const refuse = (field: 'from' | 'to', words: string) =>
    ({ ok: false, reason: 'invalid', errors: { [field]: words } }) as const
  return db.$transaction(async (tx): Promise<RedirectAdded> => {
    await lockAddresses(tx)
    const source = await refuseSource(tx, { address: input.from, siteOrigin, now })
    if (!source.ok) return refuse('from', source.says)
    const end = await readDestination(tx, { address: input.to, siteOrigin, now })
    if (!end.ok) return refuse('to', end.says)
    const { fromPath } = source
    if (end.leads.toUrl?.startsWith('/') && keyOf(end.leads.toUrl) === fromPath)
      return refuse('to', 'It would lead back to where it came from.')
    const { id } = await tx.redirect.create({
      data: { fromPath, ...end.leads, kind: 'MANUAL', permanent, createdAt: now },
      select: { id: true },
    })
    await shortenChains(tx, fromPath, end.leads)
    const data = { fromPath, to: input.to }
    const summary = `Added a redirect from "${fromPath}"`
    await journal(tx, { kind: 'redirect.add', summary, data, by, now })
    return { ok: true, id }
  })
}

/** What led to the address that leads on now goes straight to its end. */
async function shortenChains(tx: Tx, fromPath: string, leads: Leads): Promise<void> {
  const home = addressOf(fromPath).toLowerCase()
  await tx.$executeRaw`
    UPDATE redirects SET to_url = ${leads.toUrl}, post_id = ${leads.postId}
    WHERE to_url LIKE '/%' AND rtrim(lower(split_part(split_part(to_url, '#', 1), '?', 1)), '/') = ${home}`
}

/** A question or a place within the page does not make it another address. */
function keyOf(toUrl: string): string {
  return redirectKey(toUrl.split(/[?#]/)[0] ?? '')
}
