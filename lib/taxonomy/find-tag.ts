import { type Db, db } from '#lib/db/client.ts'

/** The tag with this slug. Upper case finds it too. */
export async function findTag(
  slug: string,
  { from = db }: { from?: Db } = {},
): Promise<{ name: string; slug: string; description: string } | null> {
  return from.tag.findFirst({
    where: { slug: { in: [slug, slug.toLowerCase()] } },
    select: { name: true, slug: true, description: true },
  })
}
