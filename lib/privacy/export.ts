import { escapeHtml } from '../html/text.ts'
import { listSections, type Section } from './sections.ts'

export type ExportFormat = 'json' | 'html'

type Input = { email: string; format: ExportFormat; now: Date }

/** Everything that is kept about an e-mail as a file, piece by piece: JSON for programs, or a page for people. */
export async function* exportPerson({ email, format, now }: Input): AsyncGenerator<string> {
  const head = { email, exportedAt: now.toISOString() }
  const sections = await listSections(email)
  yield* format === 'json' ? writeJson(head, sections) : writeHtml(head, sections)
}

type Head = { email: string; exportedAt: string }

async function* writeJson(head: Head, sections: Section[]) {
  yield `{\n"format": "backtalk-person",\n"version": 1,\n"email": ${JSON.stringify(head.email)},\n"exportedAt": "${head.exportedAt}"`
  for (const { name, rows } of sections) {
    yield `,\n${JSON.stringify(name)}: [`
    let between = '\n'
    for await (const row of rows) {
      yield between + JSON.stringify(row, plain)
      between = ',\n'
    }
    yield '\n]'
  }
  yield '\n}\n'
}

async function* writeHtml({ email, exportedAt }: Head, sections: Section[]) {
  const title = escapeHtml(`What this site keeps about ${email}`)
  yield `<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>\n`
  yield `<h1>${title}</h1>\n<p>As of ${exportedAt}.</p>\n`
  for (const { title, rows } of sections) {
    yield `<h2>${escapeHtml(title)}</h2>\n`
    let any = false
    for await (const row of rows) {
      any = true
      yield `<dl>\n${Object.entries(row).flatMap(describe).join('\n')}\n</dl>\n<hr>\n`
    }
    if (!any) yield '<p>Nothing.</p>\n'
  }
  yield '</html>\n'
}

function describe([name, value]: [string, unknown]): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
  const words = typeof value === 'string' ? value : JSON.stringify(value, plain, 2)
  return [`<dt>${escapeHtml(name)}</dt><dd><pre>${escapeHtml(words)}</pre></dd>`]
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
