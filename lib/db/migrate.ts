import pg from 'pg'
import { listMigrations, NO_FILTER, readMigrations } from './migrations.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** Any number will do, as long as every instance takes the same ("backtalk" on a telephone keypad). */
const MIGRATION_LOCK = 22258255

/**
 * Brings a database to the newest migration and fills `_prisma_migrations` as `prisma migrate deploy` does. Instances that
 * start at the same time wait for each other.
 * @returns the names of the migrations that were applied, oldest first
 * @throws when a migration fails; what it did is rolled back or named in `_prisma_migrations`
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (await isCurrent(client)) return []
    return await apply(databaseUrl)
  } finally {
    await client.end()
  }
}

/** True when every migration of the repository is applied: saves loading the engine on most starts. */
async function isCurrent(client: pg.Client): Promise<boolean> {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`)
  if (table.rows[0].name === null) return false
  const applied = await client.query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const names = new Set(applied.rows.map((row) => row.migration_name))
  return (await listMigrations()).every((name) => names.has(name))
}

async function apply(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  return withSchemaEngine(databaseUrl, async (engine) => {
    const applied = await engine.applyMigrations({ migrationsList, filters: NO_FILTER })
    return applied.appliedMigrationNames
  })
}
