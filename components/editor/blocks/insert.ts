import type { Editor } from '@tiptap/core'

/** A table of three by three with a row of headings, and the cursor in its first cell. */
export function insertTable(editor: Editor): void {
  const row = (type: string) => ({ type: 'tableRow', content: [{ type }, { type }, { type }] })
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')]
  insertBlock(editor, { type: 'table', content })
}

/**
 * Puts a block in place of the empty line that the cursor is in, or behind what it is in, and the cursor into it. Behind one without
 * words of its own follows a line to write on in; such a block takes the focus by itself.
 */
export function insertBlock(editor: Editor, block: { type: string; [key: string]: unknown }): void {
  const { $from } = editor.state.selection
  const isEmptyLine = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const from = isEmptyLine ? $from.before() : $from.after()
  const to = $from.after()
  const isAtom = editor.schema.nodes[block.type]?.isAtom
  const content = isAtom ? [block, { type: 'paragraph' }] : [block]
  editor.commands.insertContentAt({ from, to }, content)
  if (isAtom) editor.commands.setTextSelection(from + 2)
  else editor.commands.focus(firstPlace(editor, from))
}

/** The first place for words within the block at `from`. */
function firstPlace({ state: { doc } }: Editor, from: number): number | null {
  const block = doc.nodeAt(from)
  if (!block) return null
  let place: number | null = block.isTextblock ? from + 1 : null
  block.descendants((node, pos) => {
    if (place === null && node.isTextblock) place = from + pos + 2
    return place === null
  })
  return place
}
