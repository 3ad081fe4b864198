import type { Tx } from '../db/client.ts'

/** Which of some comments arrived, were moved or were edited after a moment: a moderator who looked then has not seen them so. */
export async function findTouched(
  tx: Tx,
  ids: readonly bigint[],
  since: string,
): Promise<ReadonlySet<bigint>> {
  const after = { gt: since }
  const touched = await tx.comment.findMany({
    where: {
      id: { in: [...ids] },
      OR: [{ createdAt: after }, { statusChangedAt: after }, { editedAt: after }],
    },
    select: { id: true },
  })
  return new Set(touched.map(({ id }) => id))
}
