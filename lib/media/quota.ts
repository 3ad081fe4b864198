import { type Db, db, type Tx } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'

/** Bytes used and allowed; null where the owner sets no limit. */
export type Usage = { used: number; most: number | null }

/** Whose file it is; null: the program's own. */
type Owner = { id: bigint } | null

const GIGABYTE = 1_024 ** 3
/** Any number will do, as long as every instance takes the same ("room" on a telephone keypad). */
const ROOM_LOCK = 7666

/**
 * How much of the library is one person's, and how much there is of all, with every size that was drawn and what lies in the trash.
 * Triggers keep the totals.
 */
export async function mediaUsage(by: Owner, from: Db = db): Promise<{ own: Usage; site: Usage }> {
  const { mediaGigabytesEach, mediaGigabytes } = await getSettings()
  const totals = await from.mediaTotal.findMany()
  const sum = (rows: typeof totals) => rows.reduce((all, { bytes }) => all + Number(bytes), 0)
  const limit = (gigabytes: number) => (gigabytes > 0 ? gigabytes * GIGABYTE : null)
  return {
    own: {
      used: sum(totals.filter(({ ownerId }) => ownerId === by?.id)),
      most: limit(mediaGigabytesEach),
    },
    site: { used: sum(totals), most: limit(mediaGigabytes) },
  }
}

export type Room = { ok: true } | { ok: false; reason: 'own-quota' | 'site-quota' }

/** Whether so many more bytes fit right now. A disk that fills up takes the database with it. */
export async function mayStore(bytes: number, by: Owner, from: Db = db): Promise<Room> {
  const { own, site } = await mediaUsage(by, from)
  if (isOver(site, bytes)) return { ok: false, reason: 'site-quota' }
  if (by && isOver(own, bytes)) return { ok: false, reason: 'own-quota' }
  return { ok: true }
}

/** What becomes smaller always fits, also where the owner has lowered the limit. */
const isOver = ({ used, most }: Usage, bytes: number) =>
  bytes > 0 && most !== null && used + bytes > most

/** As `mayStore`, and nobody else takes room until the transaction ends: of files that arrive at once no more are kept than fit. */
export async function takeRoom(tx: Tx, bytes: number, by: Owner): Promise<Room> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ROOM_LOCK}::bigint)`
  return mayStore(bytes, by, tx)
}
