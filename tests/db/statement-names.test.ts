import { expect, test } from 'vitest'
import { db, disconnect } from '#lib/db/client.ts'
import { nameStatements } from '#lib/db/statement-names.ts'

test('a statement that comes again is parsed once a connection', async () => {
  // The client that the tests before have used may have given away all its names.
  await disconnect()
  const prepared = await db.$transaction(async (tx) => {
    for (const key of ['one', 'two', 'three'])
      await tx.$queryRaw`SELECT ${key}::text AS key, 'statement-names.test' AS file`
    return tx.$queryRaw<{ times: number }[]>`
      SELECT (generic_plans + custom_plans)::int AS times FROM pg_prepared_statements
       WHERE statement LIKE 'SELECT $1::text AS key%'`
  })
  expect(prepared).toEqual([{ times: 2 }])
})

test('its answer follows its values, however often it came', async () => {
  for (let n = 0; n < 20; n++) {
    const rows = await db.$queryRaw`SELECT ${n}::int AS n WHERE ${n}::int % 2 = 0`
    expect(rows).toEqual(n % 2 === 0 ? [{ n }] : [])
  }
})

test('two statements never share a name, and what comes only once gets none', () => {
  const nameOf = nameStatements()
  const ask = (sql: string) => nameOf({ sql, args: [1] })
  expect([ask('SELECT $1'), ask('SELECT $1 + 1')]).toEqual(['', ''])
  const names = [ask('SELECT $1'), ask('SELECT $1 + 1')]
  expect(new Set(names).size).toBe(2)
  expect([ask('SELECT $1'), ask('SELECT $1 + 1')]).toEqual(names)
})

test('after four hundred statements no more are named: a connection does not remember without end', () => {
  const nameOf = nameStatements()
  const names = Array.from({ length: 1_000 }, (_, n) => {
    nameOf({ sql: `SELECT $1 + ${n}`, args: [1] })
    return nameOf({ sql: `SELECT $1 + ${n}`, args: [1] })
  })
  expect(new Set(names.filter(Boolean)).size).toBe(400)
  expect(names.slice(400).filter(Boolean)).toEqual([])
})
