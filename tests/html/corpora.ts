import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER =
  process.env.CORPORA_DIR ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

/** The rows of a third-party corpus that lies beside the repository; null, said in one line, where it does not. */
export function readCorpus<Row>(path: string): Row[] | null {
  const file = join(FOLDER, path)
  if (!existsSync(file)) {
    process.stderr.write(`Skipped: no corpus ${path} (set CORPORA_DIR to its folder).\n`)
    return null
  }
  const content = readFileSync(file, 'utf8')
  if (path.endsWith('.json')) return JSON.parse(content)
  return content
    .split('\n')
    .filter(Boolean)
    .map((line: string) => JSON.parse(line))
}
