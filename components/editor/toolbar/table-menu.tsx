'use client'

import type { Editor } from '@tiptap/core'
import { Table2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { type ReactElement, useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#components/ui/menu.tsx'
import { insertTable } from '../blocks/insert.ts'

const TableCaption = dynamic(() => import('./table-caption.tsx').then((file) => file.TableCaption))

type Tables = typeof import('@tiptap/pm/tables')

/** What can be done to the table around the cursor, by its name there. */
type Change = {
  [Name in keyof Tables]: Tables[Name] extends Tables['addRowAfter'] ? Name : never
}[keyof Tables]

/** Puts a table in, or changes the one that the cursor is in. */
export function TableMenu({ editor, inTable }: { editor: Editor; inTable: boolean }) {
  const [caption, setCaption] = useState<string | null>(null)
  const icon = <Table2 className="size-4.5" />
  if (!inTable) {
    return (
      <IconButton
        label="Table"
        icon={icon}
        className="shrink-0"
        onClick={() => insertTable(editor)}
      />
    )
  }
  const run = (change: Change) => async () => {
    const tables = await import('@tiptap/pm/tables')
    tables[change](editor.state, editor.view.dispatch)
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
      {caption !== null && (
        <TableCaption
          caption={caption}
          onSet={(words) => editor.commands.updateAttributes('table', { caption: words || null })}
          onClose={() => setCaption(null)}
        />
      )}
    </>
  )
}

type ItemsProps = {
  trigger: ReactElement
  run: (change: Change) => () => void
  onCaption: () => void
}

function TableItems({ trigger, run, onCaption }: ItemsProps) {
  return (
    <Menu align="start" trigger={trigger}>
      <MenuItem onSelect={onCaption}>Caption …</MenuItem>
      <MenuItem onSelect={run('addRowBefore')}>Add row above</MenuItem>
      <MenuItem onSelect={run('addRowAfter')}>Add row below</MenuItem>
      <MenuItem onSelect={run('addColumnBefore')}>Add column before</MenuItem>
      <MenuItem onSelect={run('addColumnAfter')}>Add column after</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={run('toggleHeaderRow')}>Heading row</MenuItem>
      <MenuItem onSelect={run('toggleHeaderColumn')}>Heading column</MenuItem>
      <MenuItem onSelect={run('mergeCells')}>Merge cells</MenuItem>
      <MenuItem onSelect={run('splitCell')}>Split cell</MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={run('deleteRow')}>Delete row</MenuItem>
      <MenuItem onSelect={run('deleteColumn')}>Delete column</MenuItem>
      <MenuItem danger onSelect={run('deleteTable')}>
        Delete table
      </MenuItem>
    </Menu>
  )
}
