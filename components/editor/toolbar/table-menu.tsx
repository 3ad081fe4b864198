'use client'

import type { Editor } from '@tiptap/core'
import { Table2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { lazy, useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { MenuOnDemand } from '#components/ui/menu-on-demand.tsx'
import { insertTable } from '../blocks/insert.ts'

const TableCaption = dynamic(() => import('./table-caption.tsx').then((file) => file.TableCaption))
const TableItems = lazy(() =>
  import('./table-items.tsx').then((file) => ({ default: file.TableItems })),
)

/** Puts a table in, or changes the one that the cursor is in. */
export function TableMenu({ editor, inTable }: { editor: Editor; inTable: boolean }) {
  const [caption, setCaption] = useState<string | null>(null)
  const button = {
    label: 'Table',
    icon: <Table2 className="size-4.5" />,
    className: 'shrink-0 aria-pressed:bg-rule',
  }
  if (!inTable) return <IconButton {...button} onClick={() => insertTable(editor)} />
  const trigger = <IconButton {...button} aria-pressed />
  return (
    <>
      <MenuOnDemand trigger={trigger}>
        <TableItems
          editor={editor}
          trigger={trigger}
          onCaption={() => setCaption(String(editor.getAttributes('table').caption ?? ''))}
        />
      </MenuOnDemand>
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
