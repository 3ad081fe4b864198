import { type Db, db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

/** Under which rows somebody is known here. */
export type Whose = { email: string; personId: bigint | null; commenterId: bigint | null }

/** Looks up who an e-mail belongs to: an account, a guest, both, or nobody. Upper and lower case are the same. */
export async function findWhose(email: string, from: Db = db): Promise<Whose> {
  const [person, commenter] = await Promise.all([
    from.person.findUnique({ where: { email }, select: { id: true } }),
    from.commenter.findUnique({ where: { email }, select: { id: true } }),
  ])
  return { email, personId: person?.id ?? null, commenterId: commenter?.id ?? null }
}

/** Comments of theirs: under the e-mail, or written signed in, or sent under it before somebody edited it. */
export function theirComments({ email, personId, commenterId }: Whose): Prisma.CommentWhereInput {
  return {
    OR: [
      { authorEmail: email },
      ...(personId === null ? [] : [{ personId }]),
      ...(commenterId === null ? [] : [{ commenterId }]),
    ],
  }
}
