import { SettingCheckbox, SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** Who may reply, where, and what the form asks for. Worded as WordPress's Discussion screen where the setting is its own. */
export function DiscussionFormFields({ settings }: { settings: Settings }) {
  return (
    <>
      <SettingsGroup title="Where readers may reply">
        <SettingCheckbox
          settings={settings}
          name="commentsEnabled"
          label="Readers may reply on this site"
          hint="Off closes every post at once, old ones too. What is already there stays."
        />
        <SettingCheckbox
          settings={settings}
          name="commentsOpenOnNewPosts"
          label="Allow people to submit comments on new posts"
          hint="Each post can say otherwise."
        />
        <SettingCheckbox
          settings={settings}
          name="closeOldPosts"
          label="Automatically close comments on old posts"
        />
        <SettingNumber
          settings={settings}
          name="closeAfterDays"
          label="Close comments when post is how many days old"
          min={0}
          max={36_500}
          hint="Posts only, never pages; 0 never closes."
        />
      </SettingsGroup>
      <SettingsGroup title="The reply form">
        <SettingCheckbox
          settings={settings}
          name="requireNameEmail"
          label="Comment author must fill out name and email"
        />
        <SettingCheckbox
          settings={settings}
          name="registeredOnly"
          label="Users must be registered and logged in to comment"
        />
        <SettingCheckbox settings={settings} name="websiteField" label="Ask for a website" />
        <SettingCheckbox
          settings={settings}
          name="cookieConsentBox"
          label="Show comments cookies opt-in checkbox, allowing comment author cookies to be set"
        />
        <SettingNumber
          settings={settings}
          name="editWindowMinutes"
          label="Minutes in which commenters may edit their comment"
          min={0}
          max={1440}
          hint="0 allows no edits."
        />
        <SettingCheckbox
          settings={settings}
          name="selfReplies"
          label="Commenters may answer themselves while they can still edit"
          hint="Off asks them to edit their comment instead."
        />
        <TextareaField
          label="Comment guidelines"
          name="commentGuidelines"
          defaultValue={settings.commentGuidelines}
          maxLength={5000}
          hint="Shown above the form. Leave empty to show nothing."
        />
      </SettingsGroup>
    </>
  )
}
