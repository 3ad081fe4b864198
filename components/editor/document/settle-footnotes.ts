import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

type Placed = { node: DocumentNode; pos: number }

/** Every mark in the text, and every note, in the order of the document. */
export function findFootnotes(doc: DocumentNode) {
  const found = { marks: [] as Placed[], notes: [] as Placed[], sections: [] as Placed[] }
  doc.descendants((node, pos) => {
    if (node.type.name === 'footnoteMark') found.marks.push({ node, pos })
    else if (node.type.name === 'footnotes') found.sections.push({ node, pos })
    else if (node.type.name === 'footnote') found.notes.push({ node, pos })
    return !node.isText
  })
  return found
}

/**
 * Makes marks and notes agree after a change: one note a mark, in the order of the marks, numbered. A note whose mark is gone goes
 * too (undo brings both back), a copied mark gets a copy of its note. Null where they agree already.
 */
export function settleFootnotes({ doc, tr, schema }: EditorState): Transaction | null {
  const { marks, notes, sections } = findFootnotes(doc)
  const own = marks.filter(({ node }) => !isKeptElsewhere(doc, node.attrs.key))
  if (own.length === 0 && sections.length === 0) return null
  const written = new Map(notes.map(({ node }) => [node.attrs.key as string, node]))
  const wanted: DocumentNode[] = []
  const taken = new Set<string>()
  for (const [index, { node, pos }] of own.entries()) {
    const key = taken.has(node.attrs.key) || !node.attrs.key ? newKey() : node.attrs.key
    taken.add(key)
    const note = written.get(node.attrs.key)
    const isSame = note && note.attrs.key === key
    wanted.push(isSame ? note : schema.node('footnote', { key }, note?.content))
    const attrs = { key, number: index + 1 }
    if (node.attrs.key !== key || node.attrs.number !== index + 1)
      tr.setNodeMarkup(pos, null, attrs, node.marks)
  }
  const isSettled =
    sections.length < 2 &&
    wanted.length === notes.length &&
    wanted.every((note, index) => note === notes[index]?.node)
  if (!isSettled) replaceNotes(tr, sections, wanted)
  return tr.docChanged ? tr : null
}

/** Short, and all but certain to be new in one post. */
export function newKey(): string {
  return Math.random().toString(36).slice(2, 8)
}

/** Pasting brings a second section along: the notes go into the last one, which stands below everything else. */
function replaceNotes(tr: Transaction, sections: Placed[], notes: DocumentNode[]) {
  const { schema } = tr.doc.type
  const content = notes.length > 0 ? [schema.node('footnotes', null, notes)] : []
  const last = sections.at(-1)
  const from = last?.pos ?? tr.doc.content.size
  tr.replaceWith(from, from + (last?.node.nodeSize ?? 0), content)
  for (const { node, pos } of sections.slice(0, -1).reverse()) tr.delete(pos, pos + node.nodeSize)
}

/** Notes that somebody wrote in another way stay as they are, with the marks that lead to them. */
function isKeptElsewhere(doc: DocumentNode, key: string): boolean {
  for (const block of doc.children) {
    if (block.type.name === 'opaque' && String(block.attrs.html).includes(`"fn-${key}"`))
      return true
  }
  return false
}
