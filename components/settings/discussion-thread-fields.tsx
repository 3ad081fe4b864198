import { SettingCheckbox, SettingNumber } from '#components/settings/setting-inputs.tsx'
import { SettingsGroup } from '#components/settings/settings-form.tsx'
import { SelectField } from '#components/ui/select.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** How the conversation under a post is laid out. */
export function DiscussionThreadFields({ settings }: { settings: Settings }) {
  return (
    <SettingsGroup title="How comments are shown">
      <SettingCheckbox
        settings={settings}
        name="threadComments"
        label="Enable threaded (nested) comments"
      />
      <SelectField
        label="Number of levels for threaded (nested) comments"
        name="threadDepth"
        defaultValue={String(settings.threadDepth)}
        className="narrow"
        options={[2, 3, 4, 5, 6, 7, 8, 9, 10].map((depth) => ({
          value: String(depth),
          label: String(depth),
        }))}
      />
      <SettingCheckbox settings={settings} name="pageComments" label="Break comments into pages" />
      <SettingNumber
        settings={settings}
        name="commentsPerPage"
        label="Top level comments per page"
        min={1}
        max={500}
      />
      <SelectField
        label="Comments page to display by default"
        name="defaultCommentsPage"
        defaultValue={settings.defaultCommentsPage}
        className="narrow"
        options={[
          { value: 'newest', label: 'last page' },
          { value: 'oldest', label: 'first page' },
        ]}
      />
      <SelectField
        label="Comments to display at the top of each page"
        name="commentOrder"
        defaultValue={settings.commentOrder}
        className="narrow"
        options={[
          { value: 'asc', label: 'older' },
          { value: 'desc', label: 'newer' },
        ]}
      />
      <SettingCheckbox
        settings={settings}
        name="showAvatars"
        label="Show avatars"
        hint="Drawn from the name here. Nothing is fetched from anybody else."
      />
      <SettingCheckbox
        settings={settings}
        name="smartQuotes"
        label="Set quotation marks, apostrophes and dashes as printers do"
        hint="In the site’s language, never inside code. The words are kept as typed: “npx backtalk rerender” sets older comments."
      />
      <SettingCheckbox
        settings={settings}
        name="smilies"
        label="Convert emoticons like :-) and :-P to emoji"
        hint="As characters of the text, not as pictures."
      />
    </SettingsGroup>
  )
}
