import type { Tx } from '#lib/db/client.ts'
import { moderationWords, site } from '../site.ts'
import { DEMO } from './mark.ts'

/** Gives the site the demo blog's name and moderation words, where nobody has set either or written anything yet. */
export async function nameSite(tx: Tx, now: Date): Promise<{ named: boolean }> {
  if (await isSomebodys(tx)) return { named: false }
  await tx.setting.createMany({
    data: [
      { key: 'siteTitle', value: site.title, updatedAt: now },
      { key: 'tagline', value: site.tagline, updatedAt: now },
    ],
  })
  await tx.wordList.create({
    data: { kind: 'HOLD', entries: moderationWords.join('\n'), updatedAt: now },
  })
  return { named: true }
}

async function isSomebodys(tx: Tx): Promise<boolean> {
  const signs = await Promise.all([
    tx.setting.count({ where: { key: { in: ['siteTitle', 'tagline'] } } }),
    tx.wordList.count(),
    tx.post.count({ where: { OR: [{ legacySource: null }, { legacySource: { not: DEMO } }] } }),
  ])
  return signs.some((count) => count > 0)
}
