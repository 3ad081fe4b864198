import type { Tx } from './client.ts'
import type { Prisma } from './generated/client.ts'

export type JournalEntry = {
  /** Noun and verb: "comment.approve", "settings.save", "ban.add". */
  kind: string
  /** One sentence for the log. */
  summary: string
  /** Who did it; null for the program itself. */
  by: { id: bigint } | null
  now: Date
  reason?: string
  /** What undoing it needs: values before and after. */
  data?: Prisma.InputJsonValue
  undoOfId?: string
}

/** Writes an act into the journal, in the transaction that does it, and returns the act's id. */
export async function journal(tx: Tx, entry: JournalEntry): Promise<string> {
  const { kind, summary, by, now, reason, data, undoOfId } = entry
  const act = await tx.act.create({
    data: {
      kind,
      summary,
      personId: by?.id ?? null,
      createdAt: now,
      reason: reason ?? null,
      data: data ?? {},
      undoOfId: undoOfId ?? null,
    },
    select: { id: true },
  })
  return act.id
}
