import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type Player, readPlayer } from '#lib/html/players/rules.ts'

/**
 * A lone address: a link around the selected words, or the address as a link, or, in an empty paragraph, the player that it stands for.
 * Then `onPlayer` hears of it; one undo leaves the link.
 */
export function pasteAddress(editor: Editor, href: string, onPlayer: (player: Player) => void) {
  const { selection } = editor.state
  if (!selection.empty) return editor.chain().focus().setLink({ href }).run()
  const { parent, depth } = selection.$from
  const isEmptyLine = parent.type.name === 'paragraph' && parent.content.size === 0 && depth === 1
  const marks = [{ type: 'link', attrs: { href } }]
  editor.commands.insertContent({ type: 'text', text: href, marks })
  const player = isEmptyLine ? readPlayer(href) : null
  if (!player) return true
  embedPlayer(editor, player)
  onPlayer(player)
  return true
}

/** In place of the paragraph that the cursor is in. */
function embedPlayer(editor: Editor, { name, href }: Player) {
  const { tr, schema } = editor.state
  const { $from } = tr.selection
  const given = { class: 'embed', 'data-embed': name, href }
  const embed = schema.node('embed', { words: `${name}: ${href}`, given, around: {} })
  const after = schema.node('paragraph')
  closeHistory(tr).replaceWith($from.before(), $from.after(), [embed, after])
  editor.view.dispatch(tr)
  editor.commands.focus($from.before() + embed.nodeSize + 1)
}
