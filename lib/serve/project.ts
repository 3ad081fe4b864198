import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_DIR } from '../project-dir.ts'

/** When the youngest file among `paths` (files, or folders with all that is in them) was changed, in ms; 0 for none. */
export async function youngest(paths: string[]): Promise<number> {
  const times = await Promise.all(paths.map((path) => changedAt(join(PROJECT_DIR, path))))
  return Math.max(0, ...times)
}

async function changedAt(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined)
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  const files = names.filter((name) => name.isFile())
  const times = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).mtimeMs),
  )
  return Math.max(0, ...times)
}

/** Runs a program of node_modules with this Node and returns what it printed. */
export function runTool(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(PROJECT_DIR, 'node_modules', script), ...args], {
      cwd: PROJECT_DIR,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
