import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { CataloguePg } from './schema-engine-adapter.ts'

/**
 * Does `work` with Prisma's own schema engine as WebAssembly, connected to a database: it compares schemas and applies migrations
 * exactly as `prisma migrate` does, without the native binary that `prisma migrate` would have to download.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate()
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapter = bindMigrationAwareSqlAdapterFactory(new CataloguePg(pool))
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

let instantiated: Promise<void> | undefined

/** The package's entry point imports the .wasm file as a module, which needs a bundler; this is the same by hand. */
function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    // Where the engine leaves the message of a panic before it traps.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
    const require = createRequire(import.meta.url)
    const file = require
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm')
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(await readFile(file), imports)
    const glue = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }
    glue.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return instantiated
}
