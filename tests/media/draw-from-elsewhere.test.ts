import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const DRAWING = fileURLToPath(new URL('../../lib/media/drawing/draw-picture.ts', import.meta.url))
const SHARP = fileURLToPath(import.meta.resolve('sharp'))

test('a program that was started in another folder draws, too', async () => {
  const program = `
    const { drawPicture } = await import(${JSON.stringify(DRAWING)})
    const { default: sharp } = await import(${JSON.stringify(SHARP)})
    const plain = sharp({ create: { width: 90, height: 60, channels: 3, background: '#a33' } })
    const { original } = await drawPicture(await plain.png().toBuffer(), 'image/png')
    console.log(original.width, original.height)
    process.exit()`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program],
    { cwd: tmpdir() },
  )
  expect(stdout.trim()).toBe('90 60')
})
