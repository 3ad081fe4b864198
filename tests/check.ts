import { checks } from './checks.ts'
import { runSteps } from './support/steps.ts'

// `npm run check`: the quick gate, without a database or a browser.

await runSteps(
  checks({
    name: 'architecture',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--project', 'unit', 'tests/architecture'],
    counts: true,
  }),
)
