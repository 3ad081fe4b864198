'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { SaveMenuAction } from '#components/settings/menu-editor.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findMenu } from '#lib/posts/find-menu.ts'
import { MENU_LOCATIONS, menuItems } from '#lib/posts/menu-schema.ts'
import { saveMenu } from '#lib/posts/save-menu.ts'

const PATH = '/admin/settings/menus'

const request = z.object({
  location: z.enum(MENU_LOCATIONS),
  version: z.string().max(100),
  items: menuItems,
})

/** Saves a whole menu, unless somebody else was faster. */
export async function saveMenuAction(
  sent: Parameters<SaveMenuAction>[0],
): ReturnType<SaveMenuAction> {
  const by = await requireStaff(PATH)
  const parsed = request.safeParse(sent)
  if (!parsed.success) {
    return { ok: false, error: parsed.error.issues[0]?.message ?? 'This is no menu.' }
  }
  const saved = await saveMenu({ ...parsed.data, by, now: new Date() })
  if (!saved.ok) {
    const changed = 'Somebody changed this menu meanwhile. Load this page again.'
    return {
      ok: false,
      error: saved.reason === 'conflict' ? changed : 'You may not change menus.',
    }
  }
  revalidatePath(PATH)
  return { ok: true, version: (await findMenu(parsed.data.location)).version }
}
