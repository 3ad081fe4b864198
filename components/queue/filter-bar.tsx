import { Search, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField, TextInput } from '#components/ui/text-input.tsx'
import type { Narrowing } from '#lib/moderation/describe-filter.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'
import { queueHref } from './address.ts'
import { CHECKS } from './checks.ts'

/** The search and the filters, as a plain form whose state is the address, and what is set as chips that can be taken away. */
export function FilterBar({
  filter,
  narrowed,
}: {
  filter: QueueFilter
  narrowed: readonly Narrowing[]
}) {
  return (
    <search className="mb-3 grid gap-2">
      <form action="/admin/comments" className="grid gap-2">
        <input type="hidden" name="status" value={filter.status} />
        {filter.post && <input type="hidden" name="post" value={filter.post} />}
        {filter.commenter && <input type="hidden" name="commenter" value={filter.commenter} />}
        <div className="flex gap-2">
          <label htmlFor="search" className="sr-only">
            Search comments
          </label>
          <TextInput
            id="search"
            type="search"
            name="q"
            defaultValue={filter.q ?? ''}
            placeholder="Search text and names"
            className="sm:max-w-80"
          />
          <Button type="submit" icon={<Search className="size-4" aria-hidden="true" />}>
            Search
          </Button>
        </div>
        <details>
          <summary className="w-fit py-1 text-sm text-ink-soft tappable hover:text-ink">
            More filters
          </summary>
          <div className="grid gap-3 py-2 sm:grid-cols-3 lg:grid-cols-6">
            <TextField label="E-mail" type="email" name="email" defaultValue={filter.email} />
            <TextField
              label="IP address or range"
              name="address"
              defaultValue={filter.address}
              placeholder="203.0.113.0/24"
            />
            <SelectField
              label="Held by"
              name="check"
              defaultValue={filter.check ?? ''}
              options={CHECKS}
            />
            <TextField
              label="Spam score, at least"
              type="number"
              name="score"
              min={1}
              max={100}
              defaultValue={filter.score}
            />
            <TextField label="From" type="date" name="from" defaultValue={filter.from} />
            <TextField label="Until" type="date" name="to" defaultValue={filter.to} />
          </div>
          <Button type="submit">Filter</Button>
        </details>
      </form>
      <Chips filter={filter} narrowed={narrowed} />
    </search>
  )
}

function Chips({ filter, narrowed }: { filter: QueueFilter; narrowed: readonly Narrowing[] }) {
  if (narrowed.length === 0) return null
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-2 text-sm">
      {narrowed.map(({ name, words }) => (
        <li key={name}>
          <Link
            href={queueHref(filter, { [name]: undefined })}
            className="inline-flex max-w-full items-center gap-1.5 rounded-s border border-rule bg-sunken px-2 py-0.5 tappable hover:border-rule-strong"
          >
            <bdi className="truncate">{words}</bdi>
            <X className="size-3.5" aria-hidden="true" />
            <span className="sr-only">Take this filter away</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={queueHref({ status: filter.status })}
          className="px-1 text-ink-soft underline underline-offset-3 tappable"
        >
          Clear all
        </Link>
      </li>
    </ul>
  )
}
