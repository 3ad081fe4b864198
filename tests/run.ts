import { checks } from './checks.ts'
import { runSteps, type Step } from './support/steps.ts'

// `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with one line of counts.

const build: Step = {
  name: 'build',
  tool: 'next/dist/bin/next',
  args: ['build'],
  env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  // A warning of the build is a mistake waiting for a release. A clean checkout has no build cache, which is no mistake.
  refuse: /^\s*(⚠|warn)(?!.*No build cache)/im,
}
const tests: Step = {
  name: 'tests',
  tool: 'vitest/vitest.mjs',
  args: ['run', ...process.argv.slice(2)],
  counts: true,
}

await runSteps([...checks(build), [tests]])
