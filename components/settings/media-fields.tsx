import { TextField } from '#components/ui/text-input.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** How much room pictures and files may take. */
export function MediaFields({ settings }: { settings: Settings }) {
  return (
    <>
      <TextField
        label="Each person may keep"
        name="mediaGigabytesEach"
        type="number"
        min={0}
        max={1_000_000}
        required
        defaultValue={settings.mediaGigabytesEach}
        className="narrow"
        hint="Gigabytes in the library, all sizes of a picture counted; 0 sets no limit."
      />
      <TextField
        label="All of them together"
        name="mediaGigabytes"
        type="number"
        min={0}
        max={1_000_000}
        required
        defaultValue={settings.mediaGigabytes}
        className="narrow"
        hint="Gigabytes; 0 sets no limit. On a disk that is full the database stops as well."
      />
    </>
  )
}
