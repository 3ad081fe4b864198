import { Checkbox } from '#components/ui/checkbox.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** What readers, feeds and search engines get. */
export function ReadingFields({
  settings,
  pages,
}: {
  settings: Settings
  /** The published pages, any of which may be the front page. */
  pages: readonly { id: string; title: string }[]
}) {
  return (
    <>
      <SelectField
        label="Your homepage displays"
        name="frontPageId"
        defaultValue={settings.frontPageId}
        className="half"
        options={[
          { value: '', label: 'Your latest posts' },
          ...pages.map((page) => ({ value: page.id, label: page.title })),
        ]}
      />
      <TextField
        label="Blog pages show at most"
        name="postsPerPage"
        type="number"
        min={1}
        max={100}
        required
        defaultValue={settings.postsPerPage}
        className="narrow"
        hint="Posts a page."
      />
      <TextField
        label="Feeds show the most recent"
        name="feedItems"
        type="number"
        min={1}
        max={100}
        required
        defaultValue={settings.feedItems}
        className="narrow"
        hint="Posts or comments."
      />
      <Checkbox
        label="Discourage search engines from indexing this site"
        name="discourageSearchEngines"
        defaultChecked={settings.discourageSearchEngines}
        hint="It is up to search engines to honor this."
      />
    </>
  )
}
