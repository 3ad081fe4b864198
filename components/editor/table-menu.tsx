'use client'

import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables'
import { Table2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Puts a table in, or changes the one that the cursor is in. */
export function TableMenu({ editor, inTable }: { editor: Editor; inTable: boolean }) {
  const [caption, setCaption] = useState<string | null>(null)
  const icon = <Table2 className="size-4.5" />
  if (!inTable) {
    return (
      <IconButton label="Table" icon={icon} className="shrink-0" onClick={() => insert(editor)} />
    )
  }
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch)
    editor.commands.focus()
  }
  const trigger = (
    <IconButton label="Table" icon={icon} aria-pressed className="shrink-0 aria-pressed:bg-rule" />
  )
  return (
    <>
      <TableItems
        trigger={trigger}
        run={run}
        onCaption={() => setCaption(String(editor.getAttributes('table').caption ?? ''))}
      />
      <Dialog
        title="Table caption"
        size="s"
        open={caption !== null}
        onOpenChange={(isOpen) => !isOpen && setCaption(null)}
        footer={
          <Button
            variant="primary"
            onClick={() => {
              editor.commands.updateAttributes('table', { caption: caption || null })
              setCaption(null)
            }}
          >
            Set caption
          </Button>
        }
      >
        <TextField
          label="Caption"
          value={caption ?? ''}
          onChange={(event) => setCaption(event.target.value)}
        />
      </Dialog>
    </>
  )
}

type ItemsProps = {
  trigger: ReactElement
  run: (command: Command) => () => void
  onCaption: () => void
}

function TableItems({ trigger, run, onCaption }: ItemsProps) {
  return (
    <Menu align="start" trigger={trigger}>
      <MenuItem onSelect={onCaption}>Caption …</MenuItem>
      <MenuItem onSelect={run(addRowAfter)}>Add row below</MenuItem>
      <MenuItem onSelect={run(addColumnAfter)}>Add column after</MenuItem>
      <MenuItem onSelect={run(toggleHeaderRow)}>Heading row</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={run(deleteRow)}>Delete row</MenuItem>
      <MenuItem onSelect={run(deleteColumn)}>Delete column</MenuItem>
      <MenuItem danger onSelect={run(deleteTable)}>
        Delete table
      </MenuItem>
    </Menu>
  )
}

function insert(editor: Editor) {
  const row = (type: string) => ({ type: 'tableRow', content: [{ type }, { type }, { type }] })
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')]
  editor.chain().focus().insertContent({ type: 'table', content }).run()
}
