import type { Node as DocumentNode } from '@tiptap/pm/model'

/** A place in the document. */
export type Match = { from: number; to: number }

export type Query = { words: string; matchCase: boolean }

/** Every place at which the words stand, in the order of the document; none of them overlap, and none reaches over a block. */
export function findMatches(doc: DocumentNode, { words, matchCase }: Query): Match[] {
  if (words === '') return []
  const pattern = new RegExp(literal(words), matchCase ? 'gu' : 'giu')
  const found: Match[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    // What is not text (a picture, a mark of a footnote) is one place wide, as it is in the document.
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc')
    for (const match of text.matchAll(pattern)) {
      const from = pos + 1 + match.index
      found.push({ from, to: from + match[0].length })
    }
    return false
  })
  return found
}

/** Words as a pattern that means them and nothing else. */
function literal(words: string): string {
  return words.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')
}
