import { readFile } from 'node:fs/promises'
import { NO_FILTER, SCHEMA_FILE } from './migrations.ts'
import { openSchemaEngine } from './schema-engine.ts'

/**
 * The SQL that would bring the tables of a migrated database to `prisma/schema.prisma`; empty when both agree.
 * @param databaseUrl a database with all migrations applied
 */
export async function diffSchema(databaseUrl: string): Promise<string> {
  const engine = await openSchemaEngine(databaseUrl)
  try {
    const schema = { path: SCHEMA_FILE, content: await readFile(SCHEMA_FILE, 'utf8') }
    const live = {
      path: SCHEMA_FILE,
      content: 'datasource db {\n  provider = "postgresql"\n}\n',
    }
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [live], configDir: '' },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    })
    return isEmpty(stdout) ? '' : (stdout ?? '')
  } finally {
    engine.free()
  }
}

function isEmpty(sql: string | null | undefined): boolean {
  return !sql || sql.trim() === '' || sql.trim() === '-- This is an empty migration.'
}
