import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Fetched when a post has a table: most have none, and nobody should wait for it before typing. */
let tables: typeof import('@tiptap/pm/tables') | null = null

/** Moving through a table with Tab; Enter breaks the line instead of splitting the cell. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1_000,
  addProseMirrorPlugins() {
    let asked = false
    const look = () => {
      if (asked || !hasTable(this.editor)) return
      asked = true
      void addTableEditing(this.editor)
    }
    return [new Plugin({ view: () => ({ update: look }) })]
  },
  addKeyboardShortcuts() {
    const inCell = () =>
      /^table(Cell|Header)$/.test(this.editor.state.selection.$from.parent.type.name)
    const go = (step: 1 | -1) => () =>
      inCell() && (tables?.goToNextCell(step)(this.editor.state, this.editor.view.dispatch) ?? true)
    return {
      Tab: go(1),
      'Shift-Tab': go(-1),
      Enter: () => inCell() && this.editor.commands.setHardBreak(),
    }
  },
  extendNodeSchema(extension) {
    const role = extension.config.tableRole
    return role ? { tableRole: role } : {}
  },
})

function hasTable({ state }: Editor): boolean {
  return state.doc.children.some(({ type }) => type.name === 'table')
}

async function addTableEditing(editor: Editor) {
  tables = await import('@tiptap/pm/tables')
  if (!editor.isDestroyed) editor.registerPlugin(tables.tableEditing())
}
