import {
  Files,
  FileText,
  FolderTree,
  Gauge,
  Image,
  type LucideIcon,
  Mail,
  MessageSquare,
  Settings,
  Users,
} from 'lucide-react'

export type Screen = {
  href: string
  label: string
  icon: LucideIcon
  /** The second key after `g`. */
  key: string
}

const screens = {
  dashboard: { href: '/admin', label: 'Dashboard', icon: Gauge, key: 'd' },
  comments: { href: '/admin/comments', label: 'Comments', icon: MessageSquare, key: 'c' },
  posts: { href: '/admin/posts', label: 'Posts', icon: FileText, key: 'p' },
  pages: { href: '/admin/pages', label: 'Pages', icon: Files, key: 'a' },
  media: { href: '/admin/media', label: 'Media', icon: Image, key: 'm' },
  taxonomy: { href: '/admin/taxonomy', label: 'Categories & tags', icon: FolderTree, key: 't' },
  people: { href: '/admin/people', label: 'People', icon: Users, key: 'u' },
  outbox: { href: '/admin/outbox', label: 'Outbox', icon: Mail, key: 'o' },
  settings: { href: '/admin/settings', label: 'Settings', icon: Settings, key: 's' },
} satisfies Record<string, Screen>

export type ScreenName = keyof typeof screens

/** The screens in the order of the menu, of those that the person may open. */
export function screensOf(names: readonly ScreenName[]): (Screen & { name: ScreenName })[] {
  return (Object.keys(screens) as ScreenName[])
    .filter((name) => names.includes(name))
    .map((name) => ({ name, ...screens[name] }))
}

/** Whether an address belongs to a screen: the dashboard only by itself, the others with all below them. */
export function isWithin(href: string, pathname: string): boolean {
  return pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`))
}
