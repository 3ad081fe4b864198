import { cache } from 'react'
import type { NavLink } from '#components/site/site-identity.ts'
import { listMenu } from '#lib/posts/list-menu.ts'
import { loadSite } from './load-site.ts'

type Menus = { navigation: NavLink[]; footer: NavLink[] }

/** The links in the frame of every page, once a request. Apart from the rest of the site, so that the text need not wait for them. */
export const loadMenus = cache(async (): Promise<Menus> => {
  const { settings, now } = await loadSite()
  const links = {
    now,
    postsHref: settings.frontPageId ? '/page/1' : '/',
    structure: settings.permalinkStructure,
    timeZone: settings.timezone,
  }
  const [navigation, footer] = await Promise.all([
    listMenu('main', links),
    listMenu('footer', links),
  ])
  return { navigation, footer }
})
