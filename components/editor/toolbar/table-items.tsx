'use client'

import type { Editor } from '@tiptap/core'
import * as tables from '@tiptap/pm/tables'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'

type Props = { editor: Editor; trigger: ReactElement; onCaption: () => void }

/** What can be done to the table around the cursor. */
export function TableItems({ editor, trigger, onCaption }: Props) {
  const run = (change: typeof tables.addRowAfter) => () => {
    change(editor.state, editor.view.dispatch)
    editor.commands.focus()
  }
  return (
    <Menu align="start" trigger={trigger} defaultOpen>
      <MenuItem onSelect={onCaption}>Caption …</MenuItem>
      <MenuItem onSelect={run(tables.addRowBefore)}>Add row above</MenuItem>
      <MenuItem onSelect={run(tables.addRowAfter)}>Add row below</MenuItem>
      <MenuItem onSelect={run(tables.addColumnBefore)}>Add column before</MenuItem>
      <MenuItem onSelect={run(tables.addColumnAfter)}>Add column after</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={run(tables.toggleHeaderRow)}>Heading row</MenuItem>
      <MenuItem onSelect={run(tables.toggleHeaderColumn)}>Heading column</MenuItem>
      <MenuItem onSelect={run(tables.mergeCells)}>Merge cells</MenuItem>
      <MenuItem onSelect={run(tables.splitCell)}>Split cell</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={run(tables.deleteRow)}>Delete row</MenuItem>
      <MenuItem onSelect={run(tables.deleteColumn)}>Delete column</MenuItem>
      <MenuItem danger onSelect={run(tables.deleteTable)}>
        Delete table
      </MenuItem>
    </Menu>
  )
}
