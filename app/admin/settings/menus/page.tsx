import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MenuEditor } from '#components/settings/menu-editor.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findMenu } from '#lib/posts/find-menu.ts'
import { listPagesByTitle } from '#lib/posts/list-pages-by-title.ts'
import { mayEditMenus } from '#lib/posts/may.ts'
import { MENU_LOCATIONS, type MenuLocation } from '#lib/posts/menu-schema.ts'
import { listCategories } from '#lib/taxonomy/list-categories.ts'
import { parentOptions } from '../../taxonomy/parent-options.ts'
import { saveMenuAction } from './actions.ts'

export const metadata: Metadata = { title: 'Menus' }

const PATH = '/admin/settings/menus'
const NAMES: Record<MenuLocation, string> = { main: 'Header', footer: 'Footer' }

const query = z.object({ location: z.enum(MENU_LOCATIONS).catch('main') })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** The links in the header and at the foot of the reader's site. */
export default async function MenusPage({ searchParams }: Props) {
  if (!mayEditMenus(await requireStaff(PATH))) notFound()
  const { location } = query.parse(await searchParams)
  const { items, version } = await findMenu(location)
  const pages = await listPagesByTitle(new Date())
  return (
    <>
      <Tabs
        label="Menus"
        tabs={MENU_LOCATIONS.map((name) => ({
          href: name === 'main' ? PATH : `${PATH}?location=${name}`,
          label: NAMES[name],
          current: name === location,
        }))}
      />
      <MenuEditor
        // Another menu is another editor, with nothing left of this one's.
        key={location}
        location={location}
        version={version}
        items={items.map((item, place) => ({ ...item, key: String(place) }))}
        choices={{
          pages: pages.map(({ id, title }) => ({ value: String(id), label: title || 'Untitled' })),
          categories: parentOptions(await listCategories(), null),
        }}
        save={saveMenuAction}
      />
    </>
  )
}
