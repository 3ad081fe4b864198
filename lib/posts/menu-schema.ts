import { z } from 'zod'
import { idText } from '../id-text.ts'

/** Where a menu stands on the reader's site. */
export const MENU_LOCATIONS = ['main', 'footer'] as const

export type MenuLocation = (typeof MENU_LOCATIONS)[number]

/** Links go to the web, to a mailbox or to a path of the site, as in comments; `//host` is none of these. */
const url = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^(\/(?!\/)|#|https?:\/\/|mailto:)/i, 'A path such as /about, or a whole address.')

/** One link of a menu, in the order of its tree; `depth` says what it stands below. */
export const menuItem = z
  .object({
    /** Empty: as its post or category is called, also when that is renamed. */
    label: z.string().trim().max(100, 'At most 100 characters.'),
    depth: z.number().int().min(0).max(1),
    target: z.discriminatedUnion('is', [
      z.object({ is: z.literal('post'), id: idText }),
      z.object({ is: z.literal('category'), id: idText }),
      z.object({ is: z.literal('url'), url }),
    ]),
  })
  .refine(({ label, target }) => label !== '' || target.is !== 'url', 'A link needs a label.')

export type MenuItem = z.infer<typeof menuItem>

/** More links than this are a page of their own. */
export const menuItems = z.array(menuItem).max(100)
