import type { Step } from './support/steps.ts'

/** What can be told from the source alone, in stages; `beside` are steps that may run with the last of them. */
export function checks(...beside: Step[]): Step[][] {
  return [
    [{ name: 'generate', tool: 'prisma/build/index.js', args: ['generate'] }],
    [{ name: 'types of routes', tool: 'next/dist/bin/next', args: ['typegen'] }],
    // By itself: a build would take the types of the routes away meanwhile.
    [{ name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit', '--incremental', 'false'] }],
    [
      {
        name: 'lint and format',
        tool: '@biomejs/biome/bin/biome',
        args: ['check', '--error-on-warnings'],
      },
      { name: 'dead code', tool: 'knip/bin/knip.js', args: [] },
      ...beside,
    ],
  ]
}
