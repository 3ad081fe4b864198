import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { PROJECT_DIR } from '#lib/project-dir.ts'
import { DEFAULT_SETTINGS, type Settings } from '#lib/settings/schema.ts'

/** The reader's style sheet is these files, in this order. The admin takes only the tokens. */
const SHEETS = [
  'site/tokens.css',
  'site/fonts.css',
  'site/base.css',
  'site/frame.css',
  'site/post.css',
  'site/blocks.css',
  'site/code.css',
  'site/archive.css',
  'site/focal.css',
  'thread/thread.css',
  'thread/reply-form.css',
  'site/print.css',
]

type Theme = Pick<Settings, 'themeAccent' | 'themeTextSize' | 'themeMeasure'>

let sheets: string | undefined

/** The style sheet of the reader's pages: our files, then the owner's tokens. */
export function stylesheet(theme: Theme): string {
  if (!sheets || env().NODE_ENV === 'development') sheets = readSheets()
  return sheets + ownerTokens(theme)
}

/** Its address, which changes when a file or a setting does, so that browsers may keep it for ever. */
export function stylesheetHref(theme: Theme): string {
  const version = createHash('sha256').update(stylesheet(theme)).digest('base64url').slice(0, 10)
  return `/reader.css?v=${version}`
}

function readSheets(): string {
  const folder = join(/* turbopackIgnore: true */ PROJECT_DIR, 'components')
  return SHEETS.map((name) =>
    readFileSync(join(/* turbopackIgnore: true */ folder, name), 'utf8'),
  ).join('\n')
}

function ownerTokens(theme: Theme): string {
  const tokens = [
    theme.themeAccent !== DEFAULT_SETTINGS.themeAccent && `--accent-chosen: ${theme.themeAccent};`,
    `--text-size: ${theme.themeTextSize / 16}rem;`,
    `--characters: ${theme.themeMeasure};`,
  ]
  return `\n:root { ${tokens.filter(Boolean).join(' ')} }\n`
}
