import { readTokens } from './tokens.ts'

/** Says in words what the boxes of a post's task lists show, for those who hear the page. */
export function dressTasks(html: string): string {
  let dressed = ''
  let end = 0
  readTokens(html, {
    open: ({ tagName, attrs }, _raw, offset) => {
      if (tagName !== 'input') return undefined
      const insertAt = offset + '<input'.length
      const isDone = attrs.some(({ name }) => name === 'checked')
      dressed += `${html.slice(end, insertAt)} aria-label="${isDone ? 'Done' : 'To do'}"`
      end = insertAt
      return undefined
    },
  })
  return dressed + html.slice(end)
}
