import type { Step } from './support/steps.ts'

/** What can be told from the source alone. */
export const checks: Step[] = [
  { name: 'generate', tool: 'prisma/build/index.js', args: ['generate'] },
  { name: 'types of routes', tool: 'next/dist/bin/next', args: ['typegen'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit', '--incremental', 'false'] },
  {
    name: 'lint and format',
    tool: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: [] },
]
