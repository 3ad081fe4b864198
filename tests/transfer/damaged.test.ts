import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { provideEnv } from '#lib/env.ts'
import { restoreArchive } from '#lib/transfer/restore.ts'
import { writeArchive } from '#lib/transfer/write.ts'
import { createCast } from '#tests/support/cast.ts'
import { createPost, NOON } from '#tests/support/factories.ts'
import { leaveTraces } from '../privacy/person.ts'
import { everyRow, linesOf, zipLines } from './archive.ts'

let folder: string
let path: string
let serial = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtalk-transfer-'))
  provideEnv({ DATA_DIR: folder })
})

beforeEach(async () => {
  const cast = await createCast()
  await leaveTraces(cast, await createPost(cast.al))
  path = join(folder, `site-${++serial}.backtalk`)
  await writeArchive({ path, kind: 'backup', now: NOON })
})

afterAll(() => rm(folder, { recursive: true }))

const read = (path: string) => restoreArchive({ path, replace: true, trusted: true })

const damage: [string, (lines: string[]) => string[], string][] = [
  ['without its end', (lines) => lines.slice(0, -1), 'end is missing'],
  ['with a line missing', (lines) => lines.toSpliced(4, 1), 'does not fit together'],
  ['with a line that is none', (lines) => lines.with(3, 'what?'), 'cannot be understood'],
  ['of something else', () => ['{"format":"tar"}'], 'not an archive'],
  [
    'of a newer version',
    ([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest],
    'newer',
  ],
  [
    'with a table of another program',
    (lines) => lines.with(3, '{"table":"pg_authid","row":{}}'),
    'a table called',
  ],
  [
    'with a file that climbs out of its folder',
    (lines) => lines.with(3, '{"file":"../../secrets.json","bytes":1}'),
    'a file called',
  ],
]

test.each(damage)('an archive %s is refused, and nothing is changed', async (_, change, says) => {
  await writeFile(path, zipLines(change(await linesOf(path))))
  const rows = await everyRow()
  await expect(read(path)).rejects.toThrow(says)
  expect(await everyRow()).toEqual(rows)
})

test('a file that is cut off, or not there, is refused', async () => {
  const whole = await readFile(path)
  const cut = `${path}-cut`
  await writeFile(cut, whole.subarray(0, whole.length - 40))
  await expect(read(cut)).rejects.toThrow('end is missing')
  await expect(read('/nowhere')).rejects.toThrow('no such file')
})
