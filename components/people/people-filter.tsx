import { Search } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Looks for people; the whole state is in the address. */
export function PeopleFilter({ view, q }: { view: string; q: string }) {
  return (
    <search>
      <form action="/admin/people" className="mb-3 flex max-w-md items-end gap-2">
        <input type="hidden" name="view" value={view} />
        <TextField
          label="Search people"
          hideLabel
          name="q"
          type="search"
          defaultValue={q}
          placeholder="Name or email"
          className="flex-1"
        />
        <Button type="submit" icon={<Search className="size-4" aria-hidden="true" />}>
          Search
        </Button>
      </form>
    </search>
  )
}
