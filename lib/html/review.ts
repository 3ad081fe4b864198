import { outline } from './outline.ts'
import { textOf, wordCount } from './text.ts'
import { readTokens, type Tag } from './tokens.ts'

type Link = { href: string; name: string }

export type Review = {
  /** How many pictures say nothing to people who cannot see them. */
  withoutAlt: number
  /** In the order of the text; the name is what a screen reader says. */
  links: Link[]
  headings: { level: number; text: string }[]
  /** Words of the longest paragraph. */
  longestParagraph: number
  /** Places that a link within the post can lead to. */
  ids: Set<string>
}

/** What stands in a post's sanitised HTML that an author may want to look at again. */
export function reviewHtml(html: string): Review {
  const { html: dressed, headings } = outline(html)
  const paragraphs = textOf(html).split('\n\n')
  return {
    ...lookThrough(dressed),
    headings,
    longestParagraph: Math.max(...paragraphs.map(wordCount)),
  }
}

function lookThrough(html: string): Pick<Review, 'withoutAlt' | 'links' | 'ids'> {
  const links: Link[] = []
  const ids = new Set<string>()
  let withoutAlt = 0
  let open: Link | null = null
  readTokens(html, {
    text: (chars) => {
      if (open) open.name += chars
    },
    open: (tag) => {
      ids.add(attributeOf(tag, 'id'))
      if (tag.tagName === 'a' && attributeOf(tag, 'href')) {
        open = { href: attributeOf(tag, 'href'), name: '' }
        links.push(open)
      }
      if (tag.tagName !== 'img') return undefined
      const alt = attributeOf(tag, 'alt')
      if (!alt.trim()) withoutAlt++
      if (open) open.name += alt
      return undefined
    },
    close: ({ tagName }) => {
      if (tagName === 'a') open = null
    },
  })
  return { withoutAlt, links, ids }
}

function attributeOf(tag: Tag, name: string): string {
  return tag.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}
