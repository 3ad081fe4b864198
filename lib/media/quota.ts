import type { Db } from '../db/client.ts'

/** What one person may have in the library: ten gigabytes. A disk that fills up takes the database with it. */
const BYTES_A_PERSON = 10 * 1_024 ** 3

/** How many bytes this person may still upload. */
export async function quotaLeft(person: { id: bigint }, from: Db): Promise<number> {
  const [row] = await from.$queryRaw<[{ used: number }]>`
    SELECT coalesce(sum(bytes), 0)::float8 AS used FROM media WHERE uploaded_by_id = ${person.id}`
  return BYTES_A_PERSON - row.used
}
