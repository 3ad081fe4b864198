import { expect, test } from 'vitest'
import { sectionSchema, sentSettings } from '#lib/settings/form.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { SETTINGS_SECTIONS, type SettingsSection } from '#lib/settings/sections.ts'

const sections = Object.keys(SETTINGS_SECTIONS) as SettingsSection[]

test('every setting is on exactly one screen', () => {
  const shown = sections.flatMap((section) => [...SETTINGS_SECTIONS[section]])
  expect(shown.sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
})

/** The form as a browser sends it: a box that is not ticked sends nothing. */
function sentForm(values: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) {
    if (value === false) continue
    form.set(name, value === true ? 'on' : String(value))
  }
  return form
}

test.each(sections)('the %s screen sent unchanged changes nothing', (section) => {
  const names: readonly (keyof typeof DEFAULT_SETTINGS)[] = SETTINGS_SECTIONS[section]
  const shown = Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]]))
  const sent = sentSettings(section, sentForm(shown))
  expect(sectionSchema(section).parse(sent)).toEqual(shown)
})

test('boxes that are not ticked are off', () => {
  const { discourageSearchEngines } = sentSettings('reading', sentForm({}))
  expect(discourageSearchEngines).toBe(false)
})

test('line breaks of forms become plain ones', () => {
  const sent = sentSettings('discussion', sentForm({ commentGuidelines: 'Be kind.\r\nBe short.' }))
  expect(sent.commentGuidelines).toBe('Be kind.\nBe short.')
})

test.each([
  ['general', 'siteTitle', '  '],
  ['general', 'adminEmail', 'nobody'],
  ['general', 'timezone', 'Mars/Olympus'],
  ['general', 'language', 'english language'],
  ['reading', 'postsPerPage', '0'],
  ['reading', 'postsPerPage', 'many'],
  ['reading', 'frontPageId', "1' OR 1=1"],
  ['discussion', 'threadDepth', '11'],
  ['discussion', 'closeAfterDays', '-1'],
  ['discussion', 'commentOrder', 'random'],
  ['permalinks', 'permalinkStructure', '/%author%'],
  ['theme', 'themeAccent', 'red; } body { display: none'],
] as const)('%s: %s cannot be %j', (section, name, value) => {
  const sent = { ...sentSettings(section, sentForm(DEFAULT_SETTINGS)), [name]: value }
  const parsed = sectionSchema(section).safeParse(sent)
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([name])
})
