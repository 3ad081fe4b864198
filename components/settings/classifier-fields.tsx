import { SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { RadioGroup } from '#components/ui/radio.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** The classifier that learns on this site, and how much it may do. */
export function ClassifierFields({ settings }: { settings: Settings }) {
  return (
    <SettingsGroup title="Learned from your decisions">
      <RadioGroup
        legend="A classifier that learns what is spam here"
        name="classifier"
        defaultValue={settings.classifier}
        options={[
          {
            value: 'log',
            label: 'Only log its score',
            hint: 'Every comment gets a score and the words that speak for spam. Nothing follows from it: watch it for a while first.',
          },
          {
            value: 'on',
            label: 'Let it hold comments and mark spam',
            hint: 'By the scores below. It never deletes, and never approves what another rule holds.',
          },
          {
            value: 'off',
            label: 'Off',
            hint: 'It goes on learning, for the day you switch it on.',
          },
        ]}
      />
      <SettingNumber
        settings={settings}
        name="classifierHoldAbove"
        label="Hold a comment that scores above"
        min={0}
        max={100}
        hint="Of 100. Nothing scores above 100, so 100 turns this off."
      />
      <SettingNumber
        settings={settings}
        name="classifierSpamAbove"
        label="Mark a comment as spam that scores above"
        min={0}
        max={100}
        hint="It is set aside where it can be found and brought back."
      />
    </SettingsGroup>
  )
}
