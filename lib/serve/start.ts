import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import { PROJECT_DIR } from '../project-dir.ts'
import { build } from './build.ts'
import { generate } from './generate.ts'

// The main job, `npm start`: makes what is missing, then runs the application until it is told to stop.

/** Compiled code for the next start; `npm ci` clears it. Where nothing can be written, every start compiles anew. */
const COMPILED = join(PROJECT_DIR, 'node_modules', '.cache', 'compiled')

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

try {
  // Next, React and next-auth read NODE_ENV when they are loaded.
  const mode = values.dev ? 'development' : 'production'
  // A blog of one's own tells nobody that it runs.
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
  enableCompileCache(COMPILED)
  await generate()
  // Loaded only now: it needs the generated database client.
  const { runApplication } = await import('./application.ts')
  await runApplication({ dev: values.dev, prepare: values.dev ? async () => {} : build })
  // Now, because not every end is one at which it could be written.
  flushCompileCache()
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

/** What a person can mend is said in a sentence; everything else is a bug and shows its trace. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof CannotStart) return `\n${error.message}\n`
  // Node's code, and PostgreSQL's (class 53, insufficient resources).
  const isDiskFull = /ENOSPC|53100|No space left on device/.test(
    `${(error as { code?: string }).code} ${error}`,
  )
  return isDiskFull
    ? '\nThe disk is full. Make room, or set DATA_DIR to a folder on another one.\n'
    : undefined
}
