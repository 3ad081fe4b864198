import { DOMSerializer, type Node as DocumentNode } from '@tiptap/pm/model'
import { sources } from './sources.ts'
import { finishTables } from './table.ts'
import { unwrapTight } from './tight.ts'

/** The document as HTML. Blocks that nobody touched are written as they were read. */
export function writeDocument(doc: DocumentNode): string {
  const blocks: string[] = []
  doc.forEach((block) => {
    if (!isUnwritten(block) || sources.has(block))
      blocks.push(sources.get(block) ?? `${serializeBlock(block)}\n`)
  })
  return blocks.join('').trim()
}

/** The empty line that an author writes in next is not part of the post, nor is a player without an address. */
function isUnwritten({ type, content, attrs }: DocumentNode): boolean {
  if (type.name === 'embed') return !attrs.given.href
  return type.name === 'paragraph' && content.size === 0
}

/** What was written last: nodes are never changed, so a block that is the same node is the same HTML. */
const written = new WeakMap<DocumentNode, string>()

/** One block as HTML. */
export function serializeBlock(block: DocumentNode): string {
  const html = written.get(block) ?? writeBlock(block)
  written.set(block, html)
  return html
}

function writeBlock(block: DocumentNode): string {
  if (block.type.name === 'opaque') return String(block.attrs.html)
  const holder = document.createElement('div')
  holder.append(DOMSerializer.fromSchema(block.type.schema).serializeNode(block))
  unwrapTight(holder)
  finishTables(holder)
  return holder.innerHTML
}
