import { parseArgs } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import { build } from './build.ts'
import { generate } from './generate.ts'

// The main job, `npm start`: makes what is missing, then runs the application until it is told to stop.

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

try {
  // Next, React and next-auth read NODE_ENV when they are loaded.
  Object.assign(process.env, { NODE_ENV: values.dev ? 'development' : 'production' })
  await generate()
  // Loaded only now: it needs the generated database client.
  const { runApplication } = await import('./application.ts')
  await runApplication({ dev: values.dev, prepare: values.dev ? async () => {} : build })
} catch (error) {
  console.error(error instanceof CannotStart ? `\n${error.message}\n` : error)
  process.exit(1)
}
