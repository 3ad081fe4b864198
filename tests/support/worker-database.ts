import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { db, disconnect } from '#lib/db/client.ts'
import { databaseAt, query, TEMPLATE } from './postgres.ts'

const server = inject('postgresUrl')
const name = `test_${randomUUID().replaceAll('-', '')}`

/** The address of the one database that all test files of a worker use, one after the other. */
export const WORKER_DATABASE = databaseAt(server, name)

/** What deleted rows leave behind slows down every later test: from this size on a new database is the cheaper one. */
const LARGEST_BYTES = 40 * 1024 * 1024

let made = false

/** Makes the worker's database, copied from the template, unless it is there and small. */
export async function provideDatabase(): Promise<void> {
  if (made && (await size()) < LARGEST_BYTES) return
  await disconnect()
  await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await query(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  made = true
}

async function size(): Promise<number> {
  const [row] = await db.$queryRaw<[{ bytes: bigint }]>`
    SELECT pg_database_size(current_database()) AS bytes`
  return Number(row.bytes)
}
