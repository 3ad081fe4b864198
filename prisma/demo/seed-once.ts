import { db } from '#lib/db/client.ts'
import { SEEDED } from './seed/seeded.ts'

/**
 * Fills in the demo blog on a site's first start: not again when the owner has thrown it away, and never into a site that has posts.
 * @returns false when there was nothing to do
 */
export async function seedDemoOnce({ now }: { now: Date }): Promise<boolean> {
  if (await db.post.findFirst({ select: { id: true } })) return false
  if (await db.act.findFirst({ where: { kind: SEEDED }, select: { id: true } })) return false
  // Its words and pictures are loaded by the one start that needs them.
  const { seedDemo } = await import('./seed.ts')
  await seedDemo({ now })
  return true
}
