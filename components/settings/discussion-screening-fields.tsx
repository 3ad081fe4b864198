import { ClassifierFields } from '#components/settings/classifier-fields.tsx'
import { FloodFields } from '#components/settings/flood-fields.tsx'
import { LanguageFields } from '#components/settings/language-fields.tsx'
import { SettingCheckbox, SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { RadioGroup } from '#components/ui/radio.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { Settings } from '#lib/settings/schema.ts'

const listHint =
  'One word, name, address, email or part of a browser name per line, looked for in the comment, its author’s name, URL, email, IP address and browser.'

/** What holds a comment back before anybody reads it, and what throws it away. */
export function DiscussionScreeningFields({
  settings,
  holdWords,
  disallowedWords,
}: {
  settings: Settings
  holdWords: string
  disallowedWords: string
}) {
  return (
    <>
      <SettingsGroup title="Before a comment appears">
        <SettingCheckbox
          settings={settings}
          name="holdEverything"
          label="Comment must be manually approved"
        />
        <SettingCheckbox
          settings={settings}
          name="requirePreviouslyApproved"
          label="Comment author must have a previously approved comment"
        />
        <RadioGroup
          legend="How a returning author is recognized"
          name="previouslyApprovedBy"
          defaultValue={settings.previouslyApprovedBy}
          options={[
            {
              value: 'proof',
              label: 'By proof',
              hint: 'The cookie of their approved comment, or a confirmed email.',
            },
            {
              value: 'typed',
              label: 'By the name and email they type',
              hint: 'As WordPress does. Anybody who knows both passes.',
            },
          ]}
        />
      </SettingsGroup>
      <SettingsGroup title="Comment moderation">
        <SettingNumber
          settings={settings}
          name="maxLinks"
          label="Hold a comment in the queue if it contains this many links or more"
          min={0}
          max={1000}
          hint="A common characteristic of comment spam is a large number of links. 0 turns this off."
        />
        <RadioGroup
          legend="How the words below are found"
          name="wordMatching"
          defaultValue={settings.wordMatching}
          options={[
            {
              value: 'words',
              label: 'As whole words',
              hint: '“cialis” does not match “specialist”; “cialis*” also matches what begins with it.',
            },
            { value: 'substring', label: 'Anywhere, inside words too', hint: 'As WordPress does.' },
          ]}
        />
        <TextareaField
          label="Comment moderation words"
          name="holdWords"
          defaultValue={holdWords}
          rows={6}
          spellCheck={false}
          hint={`A comment with any of these is held in the moderation queue. ${listHint}`}
        />
        <TextareaField
          label="Disallowed comment words"
          name="disallowedWords"
          defaultValue={disallowedWords}
          rows={6}
          spellCheck={false}
          hint={`A comment with any of these is put in the Trash. ${listHint}`}
        />
      </SettingsGroup>
      <ClassifierFields settings={settings} />
      <FloodFields settings={settings} />
      <LanguageFields settings={settings} />
    </>
  )
}
