import { readPlayer } from './players/rules.ts'
import { escapeHtml } from './text.ts'
import { readTokens } from './tokens.ts'

/**
 * Tells the reader's script which links of a post's sanitised HTML can become a player in place. The player's address is made here
 * from the link's own, never taken from the author; without a script the link is a link.
 */
export function dressEmbeds(html: string): string {
  let dressed = ''
  let end = 0
  readTokens(html, {
    open: ({ tagName, attrs }, _raw, offset) => {
      const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? ''
      if (tagName !== 'a' || !/(?:^|\s)embed(?:\s|$)/.test(attribute('class'))) return undefined
      const player = readPlayer(attribute('href'))
      if (!player) return undefined
      const insertAt = offset + '<a'.length
      dressed += `${html.slice(end, insertAt)} data-player="${escapeHtml(player.src)}"`
      end = insertAt
      return undefined
    },
  })
  return dressed + html.slice(end)
}
