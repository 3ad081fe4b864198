import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffSchema } from './diff.ts'
import { startEmbedded } from './embedded/start.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS_DIR } from './migrations.ts'

// `npm run db:diff -- <name>`: writes the migration that brings a database from the last one to prisma/schema.prisma.

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    'Name the migration in small letters, digits and underscores: npm run db:diff -- add_something',
  )
  process.exit(1)
}
const sql = await diffFromMigrations()
if (sql === '') console.log('The migrations and schema.prisma agree: nothing to write.')
else console.log(`Wrote ${await write(sql)}. Read it, and add by hand what Prisma cannot say.`)

async function diffFromMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backtalk-diff-'))
  const server = await startEmbedded(folder, { durable: false })
  try {
    await migrate(server.url)
    return await diffSchema(server.url)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

async function write(content: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS_DIR, `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), `${content}\n`)
  return `prisma/migrations/${stamp}_${name}/migration.sql`
}
