import type { SelectOption } from '#components/ui/select.tsx'
import type { ListedCategory } from '#lib/taxonomy/list-categories.ts'

/** The categories that one can stand below, indented: all but itself and what is below it. */
export function parentOptions(categories: ListedCategory[], self: bigint | null): SelectOption[] {
  const own = categories.find(({ id }) => id === self)
  return categories
    .filter(({ id, path }) => !own || (id !== own.id && !path.startsWith(`${own.path}/`)))
    .map(({ id, name, depth }) => ({
      value: String(id),
      label: `${'\u2003'.repeat(depth)}${name}`,
    }))
}
