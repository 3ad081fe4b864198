'use client'

import type { Editor } from '@tiptap/core'
import { Table2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { lazy, useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { MenuOnDemand } from '#components/ui/menu-on-demand.tsx'

const TableCaption = dynamic(() =>
  keepTrying(() => import('./table-caption.tsx').then((file) => file.TableCaption)),
)
const TableItems = lazy(() =>
  keepTrying(() => import('./table-items.tsx').then((file) => ({ default: file.TableItems }))),
)

/** Changes the table that the cursor is in. */
export function TableMenu({ editor }: { editor: Editor }) {
  const [caption, setCaption] = useState<string | null>(null)
  const trigger = (
    <IconButton
      label="Table"
      icon={<Table2 className="size-4.5" />}
      aria-pressed
      className="shrink-0 aria-pressed:bg-rule md:max-w-8"
    />
  )
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
