import { expect, inject, test } from 'vitest'
import { diffSchema } from '#lib/db/diff.ts'
import { migrate } from '#lib/db/migrate.ts'
import { listMigrations } from '#lib/db/migrations.ts'
import { databaseAt, query, TEMPLATE } from '#tests/support/postgres.ts'

/** A database of this test's own, with all migrations applied. */
async function copyTemplate(name: string): Promise<string> {
  await query(inject('postgresUrl'), `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  return databaseAt(inject('postgresUrl'), name)
}

test('the migrations and schema.prisma agree', async () => {
  expect(await diffSchema(await copyTemplate('agreeing'))).toBe('')
})

test('a column that schema.prisma does not know is noticed', async () => {
  const url = await copyTemplate('drifted')
  await query(url, 'ALTER TABLE tags ADD COLUMN colour text')
  expect(await diffSchema(url)).toContain('DROP COLUMN "colour"')
})

test('three instances that start at once on an empty database all come up, and each migration is applied once', async () => {
  const url = databaseAt(inject('postgresUrl'), 'empty')
  await query(inject('postgresUrl'), 'CREATE DATABASE empty')
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(await listMigrations())
})
