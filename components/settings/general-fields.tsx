import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** Who the site is, and where its clock stands. */
export function GeneralFields({
  settings,
  timezones,
}: {
  settings: Settings
  timezones: readonly string[]
}) {
  return (
    <>
      <TextField
        label="Site title"
        name="siteTitle"
        defaultValue={settings.siteTitle}
        required
        maxLength={200}
      />
      <TextField
        label="Tagline"
        name="tagline"
        defaultValue={settings.tagline}
        maxLength={300}
        hint="In a few words, what the site is about."
      />
      <TextField
        label="Administration email"
        name="adminEmail"
        type="email"
        defaultValue={settings.adminEmail}
        hint="Mails about the site go here. Readers do not see it."
      />
      <TextField
        label="Site language"
        name="language"
        defaultValue={settings.language}
        required
        className="narrow"
        hint="A language tag such as en or pt-BR. Screen readers, hyphenation and search follow it."
      />
      <SelectField
        label="Timezone"
        name="timezone"
        defaultValue={settings.timezone}
        className="half"
        options={timezones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        hint="Dates on the site and times for scheduled posts."
      />
    </>
  )
}
