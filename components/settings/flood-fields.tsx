import { SettingCheckbox, SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** How fast and how often somebody may write, and what gives a program away. */
export function FloodFields({ settings }: { settings: Settings }) {
  return (
    <SettingsGroup title="Floods and traps">
      <SettingNumber
        settings={settings}
        name="floodSeconds"
        label="Seconds between two comments of one person"
        min={0}
        max={3600}
        hint="By account, email and network alike. 0 turns this off."
      />
      <SettingNumber
        settings={settings}
        name="floodPerHour"
        label="Comments of one account or email in an hour, at most"
        min={0}
        max={10_000}
        hint="0 sets no limit."
      />
      <SettingNumber
        settings={settings}
        name="floodPerHourAndRange"
        label="Comments from one network in an hour, at most"
        min={0}
        max={10_000}
        hint="A /24 of IPv4 or a /48 of IPv6, which a school or an office may share. 0 sets no limit."
      />
      <SettingCheckbox
        settings={settings}
        name="holdRepeatedWords"
        label="Hold a comment whose text was sent before"
      />
      <SettingCheckbox
        settings={settings}
        name="holdSpamHosts"
        label="Hold a comment that links where spam linked"
      />
      <SettingCheckbox
        settings={settings}
        name="honeypot"
        label="Set a trap for programs in the reply form"
        hint="The field for the words has another name on every post, and people do not see the one called “comment”. Who fills that in is marked as spam; a program that knows only that name is held."
      />
      <SettingNumber
        settings={settings}
        name="fastestSeconds"
        label="Hold a comment that was written within so many seconds"
        min={0}
        max={60}
        hint="Counted in the reader’s browser, so that cached pages do no harm; who has no JavaScript is not judged. 0 turns this off."
      />
    </SettingsGroup>
  )
}
