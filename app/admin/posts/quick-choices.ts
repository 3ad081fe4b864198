import type { QuickChoices } from '#components/editor/quick-edit.tsx'
import type { Staff } from '#lib/people/actor.ts'
import { listWriters } from '#lib/people/list-writers.ts'
import { hasRole } from '#lib/people/roles.ts'
import { getSettings } from '#lib/settings/get.ts'
import { categoryItems, parentItems } from './editor-items.ts'
import { quickEditAction } from './quick-action.ts'

/** What the quick form of a list offers to choose from. */
export async function quickChoices(type: 'POST' | 'PAGE', by: Staff): Promise<QuickChoices> {
  const { timezone } = await getSettings()
  const manage = hasRole(by, 'EDITOR')
  const writers = manage ? await listWriters() : []
  return {
    type,
    categories: type === 'POST' ? await categoryItems() : [],
    authors: writers.map(({ id, name }) => ({ id: String(id), name })),
    pages: type === 'PAGE' ? await parentItems(null) : [],
    may: { publish: hasRole(by, 'AUTHOR'), manage },
    timeZone: timezone,
    save: quickEditAction,
  }
}
