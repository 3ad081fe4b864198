import { db, type Tx } from '../../db/client.ts'
import type { Prisma } from '../../db/generated/client.ts'

type Outcome = 'new' | 'present' | 'skipped' | 'failed'
export type ReportRow = {
  kind: 'person' | 'category' | 'tag' | 'post' | 'page' | 'comment'
  legacyId: string
  title: string
  outcome: Outcome
  reason?: string
}

/** One import under way: whom to fall back on, what was found so far, and how a piece of it is written. */
export type Run = {
  /** Marks what came from that site: a second import finds it. */
  source: string
  /** Who stands for an author that the export does not name. */
  fallbackId: bigint
  now: Date
  report: ReportRow[]
  /** Does one piece, all of it or nothing; what goes wrong is reported as the piece's outcome. */
  piece: (about: Omit<ReportRow, 'outcome'>, write: (tx: Tx) => Promise<Told>) => Promise<void>
}

export type Told = { outcome: Outcome; reason?: string }

const WHOLE_SITE = { timeout: 60 * 60_000, maxWait: 10_000 }

/** Imports for real: each piece in a transaction of its own, so that an import that was interrupted goes on where it was. */
export function applying(given: Omit<Run, 'piece' | 'report'>): Run {
  const report: ReportRow[] = []
  return {
    ...given,
    report,
    piece: async (about, write) => {
      try {
        report.push({ ...about, ...(await db.$transaction(write)) })
      } catch (error) {
        report.push({ ...about, outcome: 'failed', reason: firstLine(error) })
      }
    },
  }
}

/** Does all that an import does and takes it back: what it reports is what would happen. */
export async function rehearse(
  given: Omit<Run, 'piece' | 'report'>,
  work: (run: Run) => Promise<void>,
): Promise<ReportRow[]> {
  const report: ReportRow[] = []
  try {
    await db.$transaction(async (tx) => {
      await work({ ...given, report, piece: rehearsing(tx, report) })
      throw new TakenBack()
    }, WHOLE_SITE)
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  return report
}

class TakenBack extends Error {}

function rehearsing(tx: Prisma.TransactionClient, report: ReportRow[]): Run['piece'] {
  return async (about, write) => {
    await tx.$executeRaw`SAVEPOINT piece`
    try {
      report.push({ ...about, ...(await write(tx)) })
      await tx.$executeRaw`RELEASE SAVEPOINT piece`
    } catch (error) {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT piece`
      report.push({ ...about, outcome: 'failed', reason: firstLine(error) })
    }
  }
}

function firstLine(error: unknown): string {
  const lines = String((error as Error).message)
    .trim()
    .split('\n')
  return lines.at(-1)?.trim() || 'something went wrong'
}
