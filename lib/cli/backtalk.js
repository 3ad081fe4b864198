#!/usr/bin/env node
// The command line runs on the Node that the project pins, also where the machine's own is older and cannot run TypeScript.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const node = process.features.typescript ? process.execPath : pinnedNode()
const { status } = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exit(status ?? 1)

function pinnedNode() {
  return createRequire(import.meta.url).resolve('node/bin/node')
}
