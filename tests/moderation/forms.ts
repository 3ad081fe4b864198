import { readTokens, type Tag } from '#lib/html/tokens.ts'

/** A form of a page as a browser without a script would send it untouched. */
export type Form = { words: string; fields: Record<string, string> }

/** The forms in a page's HTML: what is written in them, and what their fields hold. */
export function formsIn(html: string): Form[] {
  const forms: Form[] = []
  let open: Form | undefined
  let area: string | undefined
  let select: string | undefined
  readTokens(html, {
    open: (tag) => {
      if (tag.tagName === 'form') {
        open = { words: '', fields: {} }
        forms.push(open)
      }
      if (!open) return undefined
      const { name, value = '', selected, 'aria-label': label = '' } = attributesOf(tag)
      open.words += label
      if (tag.tagName === 'textarea') area = name
      if (tag.tagName === 'select') select = name
      if (area !== undefined) open.fields[area] ??= ''
      if (tag.tagName === 'input' && name && isSent(tag)) open.fields[name] = value
      if (tag.tagName === 'option' && select && (selected !== undefined || !open.fields[select]))
        open.fields[select] = value
      return undefined
    },
    text: (words) => {
      if (open && area !== undefined) open.fields[area] += words
      else if (open) open.words += words
    },
    close: ({ tagName }) => {
      if (tagName === 'textarea') area = undefined
      if (tagName === 'select') select = undefined
      if (tagName === 'form') open = undefined
    },
  })
  return forms
}

function isSent(tag: Tag): boolean {
  const { type, checked } = attributesOf(tag)
  return (type !== 'checkbox' && type !== 'radio') || checked !== undefined
}

function attributesOf({ attrs }: Tag): Partial<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}
