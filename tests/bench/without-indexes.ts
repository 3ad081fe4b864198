import { db } from '#lib/db/client.ts'

/**
 * Runs `insert` while `table` has no triggers and no index but its keys, and makes the indexes afterwards: a million rows one index entry
 * after the other would take an hour. What triggers would have counted or filled in is for the caller to write.
 */
export async function withoutIndexes(table: 'comments' | 'posts', insert: () => Promise<void>) {
  const indexes = await db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid = ${table}::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`
  for (const { name } of indexes) await db.$executeRawUnsafe(`DROP INDEX ${name}`)
  await db.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await insert()
  await db.$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  for (const { definition } of indexes) await db.$executeRawUnsafe(definition)
}
