import { readPlayer } from './players/rules.ts'

export type Embed = { name: string; href: string }

/**
 * What stands for a foreign frame in a post: the page of a known player, else the frame's own address as a link, so that no page
 * asks a third party for anything before its reader does. Null for an address that nobody may follow.
 */
export function readEmbed(src: string): Embed | null {
  const address = src.trim().replace(/^\/\//, 'https://')
  const player = readPlayer(address)
  if (player) return { name: player.name, href: player.href }
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  return url && !url.username ? { name: url.hostname, href: url.href } : null
}
