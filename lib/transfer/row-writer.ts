import type pg from 'pg'
import type { Manifest } from './lines.ts'
import { makeSafe } from './make-safe.ts'
import { BadArchive } from './read.ts'
import { ARCHIVED } from './tables.ts'

/** Rows a statement, and their characters: a comment may be long. */
const BATCH_ROWS = 500
const BATCH_CHARACTERS = 4_000_000

/** Rows as they come out of an archive, put into their tables some hundred at a time. */
export class RowWriter {
  readonly #client: pg.Client
  readonly #trusted: boolean
  readonly #counts = new Map<string, number>()
  #table = ''
  #rows: string[] = []
  #characters = 0
  #cleared = false

  constructor(client: pg.Client, { trusted }: { trusted: boolean }) {
    this.#client = client
    this.#trusted = trusted
  }

  /** @param line `{"table":…,"row":…}` */
  async add(table: string, line: string): Promise<void> {
    const known = ARCHIVED.find(({ name }) => name === table)
    if (!known) throw new BadArchive(`The archive holds a table called "${table}".`)
    const isFull = this.#rows.length >= BATCH_ROWS || this.#characters > BATCH_CHARACTERS
    if (table !== this.#table || isFull) await this.#flush()
    if (known.written) await this.#clearWritten()
    if (known.backupOnly && !this.#trusted) return
    this.#table = table
    this.#rows.push(this.#trusted ? line : makeSafe(table, line))
    this.#characters += line.length
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1)
  }

  /** Writes what is left, checks that all of it came, and lets new rows follow the highest ids. */
  async finish({ rows, kind }: Manifest): Promise<void> {
    await this.#flush()
    await this.#clearWritten()
    for (const { name, backupOnly } of ARCHIVED) {
      if (backupOnly && (kind === 'export' || !this.#trusted)) continue
      if ((rows[name] ?? 0) !== (this.#counts.get(name) ?? 0))
        throw new BadArchive(`The archive should hold ${rows[name] ?? 0} rows of ${name}.`)
    }
    await followOn(this.#client)
  }

  async #flush(): Promise<void> {
    const rows = this.#rows
    if (rows.length === 0) return
    this.#rows = []
    this.#characters = 0
    const columns = await sharedColumns(this.#client, this.#table, rows[0] ?? '')
    const names = columns.join(', ')
    // In the order of the archive, as triggers look up the row above.
    await this.#client.query(
      `INSERT INTO ${this.#table} (${names})
       SELECT ${columns.map((name) => `filled.${name}`).join(', ')}
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS line (value, number),
              jsonb_populate_record(NULL::${this.#table}, line.value->'row') AS filled ORDER BY line.number`,
      [`[${rows.join(',')}]`],
    )
  }

  /** Comes once, when everything is there that makes triggers write. */
  async #clearWritten(): Promise<void> {
    if (this.#cleared) return
    this.#cleared = true
    for (const { name, written } of ARCHIVED)
      if (written) await this.#client.query(`DELETE FROM ${name}`)
  }
}

/** The columns that both the row and the table have: an older archive knows fewer, which take their defaults. */
async function sharedColumns(client: pg.Client, table: string, line: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND jsonb_exists($2::jsonb->'row', column_name)`,
    [table, line],
  )
  return rows.map(({ name }) => name)
}

async function followOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT quote_ident(table_name) AS "table", quote_ident(column_name) AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND column_default LIKE 'nextval(%'`,
  )
  for (const { table, column } of rows)
    await client.query(
      `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), coalesce(max(${column}), 1), max(${column}) IS NOT NULL) FROM ${table}`,
    )
}
