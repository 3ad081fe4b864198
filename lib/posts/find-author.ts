import { type Db, db } from '#lib/db/client.ts'

/** The public side of somebody who writes here: never the e-mail address. Null for people who have published nothing. */
export async function findAuthor(
  slug: string,
  { from = db }: { from?: Db } = {},
): Promise<{ name: string; slug: string; bio: string; url: string | null } | null> {
  return from.person.findFirst({
    where: { slug: { in: [slug, slug.toLowerCase()] }, posts: { some: { type: 'POST' } } },
    select: { name: true, slug: true, bio: true, url: true },
  })
}
