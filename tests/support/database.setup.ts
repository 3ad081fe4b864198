import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { db, disconnect } from '#lib/db/client.ts'
import { provideEnv } from '#lib/env.ts'
import { databaseAt, query, TEMPLATE } from './postgres.ts'

const server = inject('postgresUrl')
const name = `test_${randomUUID().replaceAll('-', '')}`

provideEnv({
  DATABASE_URL: databaseAt(server, name),
  AUTH_SECRET: 'a secret that only these tests know',
  SITE_URL: 'http://blog.test',
})

beforeAll(() => query(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`))

beforeEach(async () => {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db.$executeRawUnsafe(
    `TRUNCATE ${tables.map((table) => table.name).join(', ')} RESTART IDENTITY CASCADE`,
  )
})

afterAll(async () => {
  await disconnect()
  await query(server, `DROP DATABASE ${name} WITH (FORCE)`)
})
