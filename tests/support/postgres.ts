import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#lib/db/embedded/start.ts'
import { migrate } from '#lib/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server with the migrated, empty database `template_migrated`. */
    postgresUrl: string
  }
}

/** The name of the database that every test database is copied from. Nobody stays connected to it: it could not be copied. */
export const TEMPLATE = 'template_migrated'

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-test-'))
  const server = await startEmbedded(folder, { durable: false })
  await query(server.url, `CREATE DATABASE ${TEMPLATE}`)
  await migrate(databaseAt(server.url, TEMPLATE))
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

/** The address of another database on the same server. */
export function databaseAt(url: string, name: string): string {
  const target = new URL(url)
  target.pathname = `/${name}`
  return target.href
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
