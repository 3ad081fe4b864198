import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const texts = ['app', 'components', 'lib', 'public'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|tsx?|js)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') })),
)

/** In CSS `--name: value`, in a style object `'--name': value`, in a script `setProperty('--name', value)`. */
const DEFINED = /(--[a-z][\w-]*)(?:['"]?\s*:|', )/g
/** Base UI sets these on its popups. */
const FROM_BASE_UI = ['--available-height']
/** In CSS `var(--name`, in a class of Tailwind `bottom-(--name)`. */
const USED = /(?:var\(\s*|-\()(--[a-z][\w-]*)/g

test('every custom property that a style uses is defined somewhere', () => {
  const defined = new Set([...FROM_BASE_UI, ...texts.flatMap(({ text }) => namesIn(text, DEFINED))])
  const used = texts.flatMap(({ path, text }) =>
    namesIn(text, USED).map((name) => ({ name, place: `${path}: ${name}` })),
  )
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter(({ name }) => !defined.has(name)).map(({ place }) => place)).toEqual([])
})

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
}
