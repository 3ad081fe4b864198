import { DEFAULT_SETTINGS, type SettingName, settingsSchema } from './schema.ts'
import { SETTINGS_SECTIONS, type SettingsSection } from './sections.ts'

/** The schema of one settings screen's form. */
export function sectionSchema(section: SettingsSection) {
  return schemaOf(SETTINGS_SECTIONS[section])
}

/** The schema of a form that has just these settings. */
export function schemaOf(names: readonly SettingName[]) {
  const picked = Object.fromEntries(names.map((name) => [name, true as const]))
  return settingsSchema.pick(picked as { [Name in SettingName]?: true })
}

/**
 * What a form sent, as the schema wants it: a ticked box is true, an unticked one sends nothing and is false. Line breaks are
 * as PostgreSQL and people write them, not as forms send them.
 */
export function sentSettings(section: SettingsSection, form: FormData): Record<string, unknown> {
  return sentValues(SETTINGS_SECTIONS[section], form)
}

/** As `sentSettings`, of a form that has just these settings. */
export function sentValues(names: readonly SettingName[], form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      if (typeof DEFAULT_SETTINGS[name] === 'boolean') return [name, form.has(name)]
      const sent = form.get(name)
      return [name, typeof sent === 'string' ? sent.replaceAll('\r\n', '\n') : null]
    }),
  )
}
