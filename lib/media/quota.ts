import { type Db, db } from '../db/client.ts'
import { getSettings } from '../settings/get.ts'

/** Bytes used and allowed; null where the owner sets no limit. */
export type Usage = { used: number; most: number | null }

const GIGABYTE = 1_024 ** 3

/** How much of the library is one person's, and how much there is of all, with every size that was drawn. */
export async function mediaUsage(
  by: { id: bigint } | null,
  from: Db = db,
): Promise<{ own: Usage; site: Usage }> {
  const { mediaGigabytesEach, mediaGigabytes } = await getSettings()
  const [row] = await from.$queryRaw<[{ own: number; site: number }]>`
    SELECT coalesce(sum(all_bytes) FILTER (WHERE uploaded_by_id = ${by?.id ?? null}::bigint), 0)::float8 AS own,
           coalesce(sum(all_bytes), 0)::float8 AS site
    FROM (
      SELECT uploaded_by_id, bytes::bigint AS all_bytes FROM media
      UNION ALL
      SELECT uploaded_by_id, r.bytes FROM media_renditions r JOIN media ON media.id = r.media_id
    ) AS files`
  const limit = (gigabytes: number) => (gigabytes > 0 ? gigabytes * GIGABYTE : null)
  return {
    own: { used: row.own, most: limit(mediaGigabytesEach) },
    site: { used: row.site, most: limit(mediaGigabytes) },
  }
}

type Room = { ok: true } | { ok: false; reason: 'own-quota' | 'site-quota' }

/**
 * Whether so many more bytes fit. A disk that fills up takes the database with it. Files that arrive at the same moment do not see each
 * other, so that the limit may be passed by the few that are taken at once.
 */
export async function mayStore(
  bytes: number,
  { by }: { by: { id: bigint } | null },
  from: Db = db,
): Promise<Room> {
  const { own, site } = await mediaUsage(by, from)
  if (isOver(site, bytes)) return { ok: false, reason: 'site-quota' }
  if (by && isOver(own, bytes)) return { ok: false, reason: 'own-quota' }
  return { ok: true }
}

const isOver = ({ used, most }: Usage, bytes: number) => most !== null && used + bytes > most
