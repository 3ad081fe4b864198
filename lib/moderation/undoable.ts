/** The kinds of acts that can be taken back. A deletion cannot, nor what is done on the screens of posts and media. */
const UNDOABLE = [
  'comment.approve',
  'comment.hold',
  'comment.spam',
  'comment.trash',
  'comment.restore',
  'comment.reply',
  'comment.undo',
  'comment.edit',
  'comment.pin',
  'comment.unpin',
  'ban.add',
  'ban.lift',
  'settings.save',
  'words.save',
] as const

export type UndoableKind = (typeof UNDOABLE)[number]

export function isUndoableKind(kind: string): kind is UndoableKind {
  return (UNDOABLE as readonly string[]).includes(kind)
}
