import type { Node as DocumentNode } from '@tiptap/pm/model'

/** What blocks without a control hold, as the site sent it. */
const stored = new Set<string>()

/** To be called with a post as the site sent it: it was sanitised there, which nothing was that somebody typed or pasted since. */
export function rememberStored(doc: DocumentNode): void {
  doc.descendants(({ type, attrs }) => {
    if (type.name === 'opaque') stored.add(String(attrs.html))
  })
}

/** Whether this HTML may be shown as what it is. */
export function isStored(html: string): boolean {
  return stored.has(html)
}
