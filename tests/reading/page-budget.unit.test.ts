import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { stylesheet } from '../../app/(site)/reader.css/stylesheet.ts'

const KB = 1024
const compressed = (text: string | Buffer) => brotliCompressSync(text).length
const font = (name: string) => readFile(`public/fonts/${name}.woff2`)

test('the style sheet of a reader page stays below 8 KB', () => {
  expect(compressed(stylesheet(DEFAULT_SETTINGS))).toBeLessThan(8 * KB)
})

test('reader.js stays below 3.5 KB', async () => {
  expect(compressed(await readFile('public/reader.js'))).toBeLessThan(3.5 * KB)
})

test('the fonts of an ordinary page stay below 60 KB, and below 40 KB where nothing is set in italics', async () => {
  const [roman, italic, interfaceFace] = await Promise.all(
    ['text-roman', 'text-italic', 'interface'].map(font),
  )
  const upright = (roman?.length ?? 0) + (interfaceFace?.length ?? 0)
  expect(upright).toBeLessThan(40 * KB)
  expect(upright + (italic?.length ?? 0)).toBeLessThan(60 * KB)
})

test('the owner’s tokens stand last in the style sheet, so that they win', () => {
  const sheet = stylesheet({ ...DEFAULT_SETTINGS, themeAccent: '#123456', themeMeasure: 72 })
  expect(sheet.trimEnd()).toMatch(/:root \{ --accent-chosen: #123456; .*--characters: 72; \}$/)
})
