import { defineConfig } from 'prisma/config'

// Prisma's native schema engine is a download that offline and slim installs cannot make. `generate`, `validate` and
// `format` only check that the file exists and then use WebAssembly; migrations run through lib/db/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
