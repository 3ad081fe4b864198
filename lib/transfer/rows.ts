import type pg from 'pg'
import type { ArchivedTable } from './tables.ts'

/** Rows fetched at a time. */
const BATCH = 500

/** The rows of a table as lines, in an order in which they can be read back, without ever holding more than some of them. */
export async function* readRows(
  client: pg.Client,
  { name, parent, secrets = [] }: ArchivedTable,
  kind: 'export' | 'backup',
): AsyncGenerator<string> {
  const hidden = [...(await generatedColumns(client, name)), ...(kind === 'backup' ? [] : secrets)]
  const rest = hidden.map((column) => ` - '${column}'`).join('')
  const from = parent
    ? treeOf(name, parent)
    : `FROM ${name} AS t ORDER BY ${await keyOf(client, name)}`
  const { with: tree = '', rows } = typeof from === 'string' ? { rows: from } : from
  await client.query(
    `DECLARE archived NO SCROLL CURSOR FOR ${tree} SELECT (to_jsonb(t)${rest})::text AS row ${rows}`,
  )
  for (;;) {
    const batch = await client.query<{ row: string }>(`FETCH ${BATCH} FROM archived`)
    for (const { row } of batch.rows) yield `{"table":"${name}","row":${row}}`
    if (batch.rows.length < BATCH) break
  }
  await client.query('CLOSE archived')
}

/** Those above come before those below, whatever their numbers. */
function treeOf(name: string, parent: string) {
  return {
    with: `WITH RECURSIVE tree AS (
      SELECT id, 0 AS depth FROM ${name} WHERE ${parent} IS NULL
      UNION ALL SELECT below.id, tree.depth + 1 FROM ${name} below JOIN tree ON below.${parent} = tree.id)`,
    rows: `FROM ${name} AS t JOIN tree USING (id) ORDER BY tree.depth, t.id`,
  }
}

async function generatedColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'ALWAYS'`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** The primary key: acts and people come in the order in which they came to be, so that what refers back finds its row. */
async function keyOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT 't.' || quote_ident(attname) AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
      WHERE indrelid = $1::regclass AND indisprimary ORDER BY array_position(indkey::int2[], attnum)`,
    [table],
  )
  return rows.map(({ name }) => name).join(', ')
}
