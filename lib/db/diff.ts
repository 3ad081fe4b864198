import { readFile } from 'node:fs/promises'
import { NO_FILTER, SCHEMA_FILE } from './migrations.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** A schema that only says where to look: the engine reads the database it is connected to. */
const LIVE = { path: SCHEMA_FILE, content: 'datasource db {\n  provider = "postgresql"\n}\n' }

/**
 * The SQL that would bring the tables of a migrated database to `prisma/schema.prisma`; empty when both agree.
 * @param databaseUrl a database with all migrations applied
 */
export async function diffSchema(databaseUrl: string): Promise<string> {
  const wanted = { path: SCHEMA_FILE, content: await readFile(SCHEMA_FILE, 'utf8') }
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [LIVE], configDir: '' },
      to: { tag: 'schemaDatamodel', files: [wanted] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    })
    const sql = (stdout ?? '').trim()
    return sql === '-- This is an empty migration.' ? '' : sql
  })
}
