'use client'

import { ChevronRight } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { QuickChoices } from './quick-edit.tsx'

/** What is to change in all chosen posts; what is left as it is stays as it is in each of them. */
export function BulkFields({ choices }: { choices: QuickChoices }) {
  const { categories, authors, may } = choices
  const unchanged = { value: '', label: 'As it is' }
  return (
    <details className="group mb-3">
      <summary className="flex min-h-9 w-fit list-none items-center gap-1.5 text-sm pointer-coarse:min-h-11">
        <ChevronRight
          aria-hidden="true"
          className="size-4 text-ink-soft transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        Change the chosen posts
      </summary>
      <div className="grid gap-3 border-y border-rule py-3 sm:grid-cols-2 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto] lg:items-end">
        <SelectField
          label="Add to category"
          name="addCategory"
          options={[
            unchanged,
            ...categories.map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${name}`,
            })),
          ]}
        />
        <TextField label="Add tags" name="addTags" placeholder="With commas" maxLength={1_000} />
        {authors.length > 0 && (
          <SelectField
            label="Author"
            name="author"
            options={[unchanged, ...authors.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        <SelectField
          label="Comments"
          name="comments"
          options={[
            unchanged,
            { value: 'open', label: 'Open' },
            { value: 'closed', label: 'Closed' },
          ]}
        />
        {may.manage && (
          <SelectField
            label="Top of the front page"
            name="sticky"
            options={[unchanged, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]}
          />
        )}
        <Button type="submit" name="do" value="edit" className="justify-self-start">
          Change
        </Button>
      </div>
    </details>
  )
}
