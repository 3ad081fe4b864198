import { Search } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { SelectField, type SelectOption } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'

type Props = {
  path: string
  status: string
  q: string
  category: string
  categories: SelectOption[]
  author: string
  /** Empty for those who see only their own. */
  authors: SelectOption[]
  /** Stays while the rest is chosen anew. */
  tag: string
}

/** Narrows the list of posts; the whole state is in the address. */
export function PostsFilter(props: Props) {
  const { path, status, q, category, categories, author, authors, tag } = props
  return (
    <search>
      <form action={path} className="mb-3 flex flex-wrap items-end gap-2">
        <input type="hidden" name="status" value={status} />
        {tag && <input type="hidden" name="tag" value={tag} />}
        <TextField
          label="Search posts"
          hideLabel
          name="q"
          type="search"
          defaultValue={q}
          placeholder="Words in the title"
          className="min-w-48 flex-1 sm:max-w-xs"
        />
        <SelectField
          label="Category"
          hideLabel
          name="category"
          defaultValue={category}
          options={[{ value: '', label: 'All categories' }, ...categories]}
          className="w-48"
        />
        {authors.length > 1 && (
          <SelectField
            label="Author"
            hideLabel
            name="author"
            defaultValue={author}
            options={[{ value: '', label: 'All authors' }, ...authors]}
            className="w-44"
          />
        )}
        <Button type="submit" icon={<Search className="size-4" aria-hidden="true" />}>
          Filter
        </Button>
      </form>
    </search>
  )
}
