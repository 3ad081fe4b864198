import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER =
  process.env.CORPORA_DIR ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

/** The text of a third-party corpus that lies beside the repository; null, said in one line, where it does not. */
export function readCorpusText(path: string): string | null {
  const file = join(FOLDER, path)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  process.stderr.write(`Skipped: no corpus ${path} (set CORPORA_DIR to its folder).\n`)
  return null
}

/** The rows of such a corpus. */
export function readCorpus<Row>(path: string): Row[] | null {
  const content = readCorpusText(path)
  if (content === null) return null
  if (path.endsWith('.json')) return JSON.parse(content)
  return content
    .split('\n')
    .filter(Boolean)
    .map((line: string) => JSON.parse(line))
}
