import { DOMParser, type Node as DocumentNode, type Schema } from '@tiptap/pm/model'
import { INLINE, INLINE_ATOMS, shapeOf } from './shape.ts'
import { sources } from './sources.ts'
import { serializeBlock } from './write.ts'

/**
 * Reads a post's HTML for the editor. Every block that the editor would write back with the same meaning becomes editable; every other
 * one is kept whole as an opaque block. So opening and saving never loses what the editor does not know.
 */
export function readDocument(html: string, schema: Schema): DocumentNode {
  const blocks = splitBlocks(html).map((source) => readBlock(source, schema))
  return schema.topNodeType.create(null, blocks.length > 0 ? blocks : [schema.node('paragraph')])
}

function readBlock(source: string, schema: Schema): DocumentNode {
  const block = parseBlock(source, schema) ?? schema.node('opaque', { html: source.trim() })
  sources.set(block, source)
  return block
}

function parseBlock(source: string, schema: Schema): DocumentNode | null {
  const holder = fragmentOf(source)
  const parsed = DOMParser.fromSchema(schema).parse(holder)
  const block = parsed.childCount === 1 ? parsed.firstChild : null
  if (!block || block.type.name === 'opaque') return null
  return shapeOf(fragmentOf(serializeBlock(block))) === shapeOf(holder) ? block : null
}

/** The top-level elements as they are written, each with the white space after it. Loose words between them are a block, too. */
export function splitBlocks(html: string): string[] {
  const blocks: string[] = []
  let loose = ''
  const settle = () => {
    if (loose.trim() === '' && blocks.length > 0) blocks.push(`${blocks.pop()}${loose}`)
    else if (loose.trim() !== '') blocks.push(loose)
    loose = ''
  }
  for (const node of fragmentOf(html).childNodes) {
    if (isLoose(node)) {
      loose += writtenAs(node)
    } else {
      settle()
      blocks.push(writtenAs(node))
    }
  }
  settle()
  return blocks
}

function isLoose(node: Node): boolean {
  return (
    !(node instanceof Element) || INLINE.has(node.localName) || INLINE_ATOMS.has(node.localName)
  )
}

function writtenAs(node: Node): string {
  const holder = document.createElement('template')
  holder.content.append(node.cloneNode(true))
  // Browsers leave out a line break behind <pre>: one that belongs to the words is written twice.
  for (const pre of holder.content.querySelectorAll('pre')) {
    if (pre.textContent.startsWith('\n')) pre.prepend('\n')
  }
  return holder.innerHTML
}

/** HTML as a tree that belongs to no page: nothing in it loads or runs. */
function fragmentOf(html: string): DocumentFragment {
  const holder = document.createElement('template')
  holder.innerHTML = html
  return holder.content
}
