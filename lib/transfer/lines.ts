import { z } from 'zod'

/** The archive's version: raised when an older program could not read it any more. */
export const VERSION = 1

/**
 * The first line of an archive. After it come the files, each with its pieces, then the rows, and a last line that says that it is whole.
 * An archive is gzip'd JSON lines (UTF-8, one JSON value a line).
 */
export const manifest = z.object({
  format: z.literal('backtalk'),
  version: z.number().int(),
  kind: z.enum(['export', 'backup']),
  createdAt: z.iso.datetime(),
  siteUrl: z.string(),
  /** The last migration of the database it was made from. */
  migration: z.string(),
  /** Rows by table. */
  rows: z.record(z.string(), z.number().int()),
  files: z.number().int(),
})
export type Manifest = z.infer<typeof manifest>

const file = z.object({ file: z.string(), bytes: z.number().int() })
const piece = z.object({ piece: z.base64() })
const secrets = z.object({ secrets: z.object({ auth: z.string().min(32) }) })
const end = z.object({ end: z.literal(true), lines: z.number().int() })

/** Every other line but the rows, which are not taken apart: numbers in them may be larger than JavaScript's. */
export const otherLine = z.union([file, piece, secrets, end])

const ROW = /^\{"table":"([a-z_]+)","row":/

/** The table of a row's line, or null for any other line. */
export function tableOf(line: string): string | null {
  return ROW.exec(line)?.[1] ?? null
}
