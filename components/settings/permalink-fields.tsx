import { RadioGroup } from '#components/ui/radio.tsx'
import type { Settings } from '#lib/settings/schema.ts'

const names: Record<Settings['permalinkStructure'], string> = {
  '/%postname%': 'Post name',
  '/%year%/%monthnum%/%postname%': 'Month and name',
  '/%year%/%monthnum%/%day%/%postname%': 'Day and name',
  '/archives/%post_id%': 'Numeric',
  '/%category%/%postname%': 'Category and name',
}

/** The shape of a post's address, with an example of each. */
export function PermalinkFields({ settings, origin }: { settings: Settings; origin: string }) {
  return (
    <RadioGroup
      legend="Permalink structure"
      name="permalinkStructure"
      defaultValue={settings.permalinkStructure}
      options={Object.entries(names).map(([value, label]) => ({
        value,
        label,
        hint: <code className="break-all">{origin + exampleOf(value)}</code>,
      }))}
      hint="Old addresses lead to the new ones by themselves, so links from elsewhere keep working."
    />
  )
}

function exampleOf(structure: string): string {
  return structure
    .replace('%year%', '2026')
    .replace('%monthnum%', '11')
    .replace('%day%', '22')
    .replace('%post_id%', '123')
    .replace('%category%', 'back-pain')
    .replace('%postname%', 'sample-post')
}
