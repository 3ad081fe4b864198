import { SettingCheckbox } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** What comments are expected to be written in. */
export function LanguageFields({ settings }: { settings: Settings }) {
  return (
    <SettingsGroup title="Languages">
      <TextField
        label="Languages that comments are expected in"
        name="commentLanguages"
        defaultValue={settings.commentLanguages}
        placeholder={settings.language}
        hint="Tags such as en, de. Leave empty for the language of the site."
      />
      <SettingCheckbox
        settings={settings}
        name="holdOtherScripts"
        label="Hold a comment that is mostly in letters of another script"
      />
      <SettingCheckbox
        settings={settings}
        name="holdOtherLanguages"
        label="Hold a comment that seems to be in another language"
        hint="Told apart on this server, from forty letters on."
      />
    </SettingsGroup>
  )
}
