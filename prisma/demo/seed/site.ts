import type { Tx } from '#lib/db/client.ts'
import { site } from '../site.ts'
import { DEMO } from './mark.ts'

/** Gives the site the demo blog's name, where nobody has named it yet and nobody else has written anything. */
export async function nameSite(tx: Tx, now: Date): Promise<{ named: boolean }> {
  const named = await tx.setting.count({ where: { key: { in: ['siteTitle', 'tagline'] } } })
  const written = await tx.post.count({
    where: { OR: [{ legacySource: null }, { legacySource: { not: DEMO } }] },
  })
  if (named > 0 || written > 0) return { named: false }
  await tx.setting.createMany({
    data: [
      { key: 'siteTitle', value: site.title, updatedAt: now },
      { key: 'tagline', value: site.tagline, updatedAt: now },
    ],
  })
  return { named: true }
}
