import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { db } from '#lib/db/client.ts'
import { LEFT_OUT } from '#lib/transfer/tables.ts'

/** Every row of every table but those that no archive holds, as a hash by table. */
export async function everyRow(but: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
  const hashes: Record<string, string> = {}
  for (const { name } of tables) {
    if (name in LEFT_OUT || but.includes(name)) continue
    const [row] = await db.$queryRawUnsafe<{ hash: string }[]>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS hash FROM ${name} AS t`,
    )
    hashes[name] = row?.hash ?? ''
  }
  return hashes
}

/** Every media file by its name, as a hash. */
export async function everyFile(folder: string): Promise<Record<string, string>> {
  const media = join(folder, 'media')
  const names = await readdir(media, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = names.filter((entry) => entry.isFile())
  const hashes: Record<string, string> = {}
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    hashes[path.slice(media.length)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  }
  return hashes
}

export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db.$executeRawUnsafe(
    `TRUNCATE ${tables.map(({ name }) => name).join(', ')} RESTART IDENTITY CASCADE`,
  )
}

export async function linesOf(path: string): Promise<string[]> {
  return gunzipSync(await readFile(path))
    .toString()
    .trimEnd()
    .split('\n')
}

export const zipLines = (lines: readonly string[]): Buffer => gzipSync(`${lines.join('\n')}\n`)
