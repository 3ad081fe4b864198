import type { Prisma } from '#lib/db/generated/client.ts'

/** What readers may see of a comment. Never an e-mail, an IP address or a user agent: every public list selects exactly this. */
export const publicSelect = {
  id: true,
  path: true,
  authorName: true,
  authorUrl: true,
  personId: true,
  commenterId: true,
  person: { select: { role: true } },
  html: true,
  text: true,
  pinnedAt: true,
  editedAt: true,
  createdAt: true,
} as const satisfies Prisma.CommentSelect

export type PublicComment = Prisma.CommentGetPayload<{ select: typeof publicSelect }>

export type Badge = 'author' | 'staff'

/** Who of the house is speaking. */
export function badgeOf(
  { personId, person }: Pick<PublicComment, 'personId' | 'person'>,
  post: { authorId: bigint },
): Badge | undefined {
  if (personId !== null && personId === post.authorId) return 'author'
  return person?.role ? 'staff' : undefined
}
