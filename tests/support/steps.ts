import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Step = {
  name: string
  /** A program below node_modules. */
  tool: string
  args: string[]
  env?: Record<string, string>
  /** Output that makes the step a failure although it succeeded. */
  refuse?: RegExp
  /** The step counts tests of its own: its last lines say how many passed. */
  counts?: boolean
}

type Totals = { passed: number; failed: number; skipped: number }

const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the stages in turn until one fails, the steps of a stage at the same time; then prints `N passed, N failed, N skipped` and ends the
 * process with 0 or 1.
 */
export async function runSteps(stages: Step[][]): Promise<never> {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 }
  for (const stage of stages) {
    for (const counted of await Promise.all(stage.map((step) => run(step, stage.length > 1))))
      add(totals, counted)
    if (totals.failed > 0) break
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  process.exit(totals.failed > 0 ? 1 : 0)
}

/** What a step prints is passed on as it comes, or, where others run beside it, when it has ended. */
async function run(step: Step, beside: boolean): Promise<Totals> {
  const title = `\n── ${step.name}\n`
  if (!beside) process.stdout.write(title)
  const { code, output } = await start(step, (chunk) => {
    if (!beside) process.stdout.write(chunk)
  })
  if (beside) process.stdout.write(title + output)
  const ok = code === 0 && !refused(step, output)
  const counted = step.counts
    ? countsIn(output)
    : { passed: Number(ok), failed: Number(!ok), skipped: 0 }
  // It broke off before it could count.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

type Ended = { code: number | null; output: string }

function start(step: Step, heard: (chunk: Buffer) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const tool = fileURLToPath(new URL(`../../node_modules/${step.tool}`, import.meta.url))
    const child = spawn(process.execPath, [tool, ...step.args], {
      cwd: PROJECT_DIR,
      env: { ...process.env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
      heard(chunk)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', (code) => resolve({ code, output }))
  })
}

function refused(step: Step, output: string): boolean {
  const found = step.refuse?.exec(output)
  if (found) console.log(`${step.name}: refused because of "${found[0].trim()}"`)
  return Boolean(found)
}

/** Reads Vitest's summary: "Tests  2 failed | 40 passed | 1 skipped (43)". */
function countsIn(output: string): Totals {
  const line =
    stripColours(output)
      .match(/^\s*Tests\s.*$/gm)
      ?.at(-1) ?? ''
  const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0)
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

function stripColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '')
}

function add(totals: Totals, more: Totals): void {
  totals.passed += more.passed
  totals.failed += more.failed
  totals.skipped += more.skipped
}
