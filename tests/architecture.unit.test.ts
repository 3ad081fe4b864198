import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

// The plan of the house as a test: who may import whom. CONTRIBUTING.md says it in words.

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A noun may import those before it, never those after it. */
const NOUNS = [
  'settings',
  'people',
  'tokens',
  'posts',
  'taxonomy',
  'media',
  'comments',
  'moderation',
  'search',
  'feeds',
  'notify',
  'webhooks',
  'privacy',
  'transfer',
  'jobs',
]
/** Below all nouns: any of them may use these. */
const GROUND = ['db', 'html']
/** On top of all nouns: the programs that people start. */
const PROGRAMS = ['serve', 'cli']

/** `values` are the imports that remain when the program runs: without the type-only ones. */
type File = { path: string; imports: string[]; values: string[]; text: string }

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?<what>[^'"]*?)from\s+['"](?<from>[^'"]+)['"]|(?:import\(\s*|\nimport\s+)['"](?<bare>[^'"]+)['"]/g

const files = ['app', 'components', 'lib'].flatMap(listSources).map(readSource)
const below = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`))

/** "a imports b" for each import of `sources` that `forbidden` objects to. */
function offences(sources: File[], forbidden: (target: string, file: File) => boolean): string[] {
  return sources.flatMap((file) =>
    file.imports
      .filter((target) => forbidden(target, file))
      .map((target) => `${file.path} imports ${target}`),
  )
}

test('there are sources to look at', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(300)
})

describe('Import directions', () => {
  test('nothing imports app', () => {
    const others = [...below('components'), ...below('lib')]
    expect(offences(others, (target) => target.startsWith('app/'))).toEqual([])
  })

  test('lib does not import components', () => {
    expect(offences(below('lib'), (target) => target.startsWith('components/'))).toEqual([])
  })

  test('a noun of lib imports only the ground and the nouns before it', () => {
    const problems = NOUNS.flatMap((noun, rank) =>
      offences(below(`lib/${noun}`), (target) => {
        const other = target.split('/')[1] ?? ''
        const later = NOUNS.indexOf(other) > rank
        return target.startsWith('lib/') && (later || PROGRAMS.includes(other))
      }),
    )
    expect(problems).toEqual([])
  })

  test('the ground of lib stands on nothing above it', () => {
    const problems = GROUND.flatMap((part) =>
      offences(below(`lib/${part}`), (target) => {
        const other = target.split('/')[1] ?? ''
        return target.startsWith('lib/') && [...NOUNS, ...PROGRAMS].includes(other)
      }),
    )
    expect(problems).toEqual([])
  })

  test('every folder of lib has its place in the order', () => {
    const folders = new Set(
      below('lib')
        .map((file) => file.path.split('/')[1] ?? '')
        .filter((name) => !name.includes('.')),
    )
    expect(
      [...folders].filter((name) => ![...NOUNS, ...GROUND, ...PROGRAMS].includes(name)),
    ).toEqual([])
  })

  test('components take props: no database, no environment, no verbs', () => {
    const harmless =
      /^lib\/(db\/generated\/enums|date-format|.*\/(schema|rules|[\w-]+-schema))\.ts$/
    const problems = below('components').flatMap((file) =>
      file.values
        .filter((target) => target.startsWith('lib/') && !harmless.test(target))
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(problems).toEqual([])
  })
})

describe('Who may use what', () => {
  const isNext = (target: string) => /^next(-auth)?(\/|$)/.test(target)

  test('next is known to app, components, lib/serve and the one session file', () => {
    const rest = below('lib').filter(
      (file) => !file.path.startsWith('lib/serve/') && file.path !== 'lib/people/session.ts',
    )
    expect(offences(rest, isNext)).toEqual([])
  })

  test('getServerSession is called in one file', () => {
    const callers = files
      .filter((file) => file.text.includes('getServerSession('))
      .map((file) => file.path)
    expect(callers).toEqual(['lib/people/session.ts'])
  })

  test('process.env is read in lib/env.ts', () => {
    const readers = files
      .filter((file) => /process\.env\b/.test(withoutComments(file.text)))
      .map((file) => file.path)
    // lib/serve hands the environment on to the programs it starts, and says which mode Next runs in.
    expect(readers.filter((path) => !path.startsWith('lib/serve/')).sort()).toEqual(['lib/env.ts'])
  })

  test('Prisma is known to lib', () => {
    const outside = [...below('app'), ...below('components')]
    const isPrisma = (target: string) =>
      target.includes('prisma') || (target.startsWith('lib/db/') && !target.endsWith('enums.ts'))
    expect(offences(outside, isPrisma)).toEqual([])
  })
})

describe('The two worlds', () => {
  test("the reader's site has no client components", () => {
    const site = [
      ...below('app/(site)'),
      ...below('components/site'),
      ...below('components/thread'),
    ]
    expect(
      site.filter((file) => /^['"]use client['"]/m.test(file.text)).map((file) => file.path),
    ).toEqual([])
  })

  test('server actions live in app', () => {
    const rest = [...below('lib'), ...below('components')]
    expect(
      rest.filter((file) => /^\s*['"]use server['"]/m.test(file.text)).map((file) => file.path),
    ).toEqual([])
  })

  test('raw HTML is shown by few, known files', () => {
    const showing = files
      .filter((file) => file.text.includes('dangerouslySetInnerHTML'))
      .map((file) => file.path)
    expect(showing.filter((path) => !path.startsWith('components/'))).toEqual([])
  })
})

describe('Authorisation', () => {
  const guards = /\b(requireStaff|requirePerson|currentPerson|withStaff|staffAction|requireToken)\b/

  test('every page and route of the admin asks who is there', () => {
    const entries = below('app/admin').filter((file) => /\/(page|route)\.tsx?$/.test(file.path))
    expect(entries.filter((file) => !guards.test(file.text)).map((file) => file.path)).toEqual([])
  })

  test('every file of server actions asks who is there', () => {
    const actions = below('app/admin').filter((file) => /^['"]use server['"]/m.test(file.text))
    expect(actions.filter((file) => !guards.test(file.text)).map((file) => file.path)).toEqual([])
  })
})

test('no drawers', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|service|manager|types)(\.tsx?|\/)/
  expect(files.filter((file) => drawers.test(file.path)).map((file) => file.path)).toEqual([])
})

test('a part of the page that comes later does not take the page with it where it cannot be fetched', () => {
  const parts = [...below('components'), ...below('app')].flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\b(?:dynamic|lazy)\(\s*\(\) =>\s*(\w+)/g), ([, how]) => ({
      path,
      how,
    })),
  )
  expect(parts.length).toBeGreaterThan(10)
  expect(parts.filter(({ how }) => how !== 'keepTrying')).toEqual([])
})

test('links of the admin fetch nothing before they are followed', () => {
  const direct = [...below('components'), ...below('app')].filter(({ text }) =>
    text.includes("from 'next/link'"),
  )
  expect(direct.map(({ path }) => path)).toEqual(['components/ui/link.tsx'])
})

test('a file that somebody is sent to is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'prisma/schema.prisma']
  const texts = [...files, ...documents.map((path) => ({ path, text: read(path) }))]
  const mention =
    /(?<![\w./#-])(?:lib|app|components|tests|public)\/[\w./()[\]-]+\.(?:tsx?|css|js)\b/g
  const lost = texts.flatMap(({ path, text }) =>
    [...new Set(text.match(mention))]
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path} names ${target}`),
  )
  expect(lost).toEqual([])
})

function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(ts|tsx)$/.test(path) && !path.startsWith('lib/db/generated/'))
}

function readSource(path: string): File {
  const text = read(path)
  const found = Array.from(text.matchAll(IMPORT), ({ groups }) => ({
    target: resolveImport(groups?.from ?? groups?.bare ?? '', path),
    typeOnly: groups?.what?.startsWith('type ') ?? false,
  }))
  const imports = found.map(({ target }) => target)
  const values = found.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)
  return { path, imports, values, text }
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** "lib/db/client.ts" for "#lib/db/client.ts" or "../db/client.ts"; packages stay as they are. */
function resolveImport(target: string, from: string): string {
  if (target.startsWith('#')) return target.slice(1)
  if (!target.startsWith('.')) return target
  return relative(ROOT, resolve(ROOT, dirname(from), target))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
