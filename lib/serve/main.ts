import { parseArgs } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import { build } from './build.ts'
import { generate } from './generate.ts'

// Makes what is missing, then runs the application until it is told to stop.

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

try {
  // Next, React and next-auth read NODE_ENV when they are loaded.
  const mode = values.dev ? 'development' : 'production'
  // A blog of one's own tells nobody that it runs.
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
  await generate()
  // Loaded only now: it needs the generated database client.
  const { runApplication } = await import('./application.ts')
  await runApplication({ dev: values.dev, prepare: values.dev ? async () => {} : build })
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
