import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { KIND_OPTIONS } from './kind-options.ts'

type Props = { q: string; kind: string; unused: boolean; trash: boolean }

/** Narrows the library by words, by kind, and to what nothing shows. A form: the address says what is shown. */
export function LibraryFilter({ q, kind, unused, trash }: Props) {
  return (
    <search>
      <form action="/admin/media" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2">
        {trash && <input type="hidden" name="trash" value="1" />}
        <TextField
          label="Search media"
          hideLabel
          name="q"
          type="search"
          defaultValue={q}
          placeholder="Name, alt text or caption"
          className="min-w-52 flex-1 sm:max-w-sm"
        />
        <SelectField
          label="Kind"
          hideLabel
          name="kind"
          defaultValue={kind}
          options={KIND_OPTIONS}
          className="w-36"
        />
        <Checkbox label="Unused only" name="unused" value="1" defaultChecked={unused} />
        <Button type="submit">Show</Button>
        {(q || kind || unused) && (
          <ButtonLink href={trash ? '/admin/media?trash=1' : '/admin/media'}>
            Show everything
          </ButtonLink>
        )}
      </form>
    </search>
  )
}
