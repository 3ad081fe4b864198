import { type Db, db } from '#lib/db/client.ts'

/** An id as it comes from a form or an address; null when it is none. */
export function readId(text: string | undefined): bigint | null {
  return text && /^[1-9]\d{0,17}$/.test(text) ? BigInt(text) : null
}

/** The comment that a reply answers, when readers can see it on that post. */
export async function findParent(id: bigint, postId: bigint, from: Db = db) {
  return from.comment.findFirst({
    where: { id, postId, status: 'APPROVED' },
    select,
  })
}

export type Parent = NonNullable<Awaited<ReturnType<typeof findParent>>>

const select = {
  id: true,
  authorName: true,
  authorEmail: true,
  personId: true,
  ipHash: true,
  text: true,
  createdAt: true,
} as const
