import { CannotStart } from '../cannot-start.ts'
import { runTool, youngest } from './project.ts'

/** What a build is made of: a change in any of them makes it old. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'public',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the application for production, unless there is a build younger than every source. */
export async function build(): Promise<void> {
  const [built, changed] = await Promise.all([youngest(['.next/BUILD_ID']), youngest(SOURCES)])
  if (built > changed) return
  console.log('Building Backtalk (once, and after changes) …')
  const { code, output } = await runTool('next/dist/bin/next', ['build'], {
    NODE_ENV: 'production',
  })
  if (code !== 0) throw new CannotStart(`The build failed:\n${output.trim()}`)
}
