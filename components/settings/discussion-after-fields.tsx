import { SettingCheckbox, SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { SelectField } from '#components/ui/select.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** Who is told, and how long things are kept. */
export function DiscussionAfterFields({
  settings,
  hasMailServer,
}: {
  settings: Settings
  hasMailServer: boolean
}) {
  return (
    <>
      <SettingsGroup title="Email">
        <SettingCheckbox
          settings={settings}
          name="notifyAuthor"
          label="Email the post author whenever anyone posts a comment"
        />
        <SettingCheckbox
          settings={settings}
          name="notifyModerators"
          label="Email the moderators whenever a comment is held for moderation"
        />
        <SettingNumber
          settings={settings}
          name="digestHour"
          label="Hour of the daily digest of what waits"
          min={0}
          max={23}
          hint="By the site’s clock. Each moderator chooses on their profile between single mails and the digest."
        />
        <SettingCheckbox
          settings={settings}
          name="replyMails"
          label="Offer readers mails about replies and new comments"
          hint={
            hasMailServer
              ? 'Every address is confirmed first; nothing is sent before a comment is approved.'
              : 'No mail server is set (SMTP_URL), so readers are not offered this yet.'
          }
        />
        <SettingCheckbox
          settings={settings}
          name="tellWriterWhy"
          label="Tell writers why their comment is held"
          hint="And why it was put away, where a moderator gave a reason. Reasons of bans are never told."
        />
      </SettingsGroup>
      <SettingsGroup title="In the open">
        <SelectField
          label="Moderation page"
          name="moderationPage"
          defaultValue={settings.moderationPage}
          options={[
            { value: 'off', label: 'None' },
            { value: 'unlisted', label: 'For whoever has the address' },
            { value: 'listed', label: 'For search engines as well' },
          ]}
          className="half"
          hint="Shows at /moderation what was decided on which post, and the reasons as typed. Writers and moderators are not named."
        />
      </SettingsGroup>
      <SettingsGroup title="How long things are kept">
        <SettingNumber
          settings={settings}
          name="trashDays"
          label="Days in the Trash"
          min={1}
          max={3650}
          hint="Comments, posts and pages are deleted for ever after this."
        />
        <SettingNumber
          settings={settings}
          name="spamDays"
          label="Days in Spam"
          min={1}
          max={3650}
        />
        <SettingNumber
          settings={settings}
          name="ipDays"
          label="Days that IP addresses of commenters are kept"
          min={0}
          max={3650}
          hint="Afterwards only a keyed fingerprint remains, by which bans still work. 0 keeps none."
        />
      </SettingsGroup>
    </>
  )
}
