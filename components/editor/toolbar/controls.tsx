'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Code,
  Image,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  Plus,
  Quote,
  Redo2,
  Strikethrough,
  Undo2,
} from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { LinkButton } from '../links/link-button.tsx'
import { readState } from './read-state.ts'
import { StyleSelect } from './style-select.tsx'
import { TableMenu } from './table-menu.tsx'
import { Toggle } from './toggle.tsx'

type Props = { editor: Editor; onPickImage: () => void }

/** The controls for words that are seen as they look. */
export function Controls({ editor, onPickImage }: Props) {
  const is = useEditorState({ editor, selector: ({ editor }) => readState(editor) })
  const run = () => editor.chain().focus()
  return (
    <>
      <StyleSelect editor={editor} style={is.style} language={is.language} />
      <Toggle
        label="Bold"
        keys="Mod+B"
        icon={<Bold />}
        on={is.bold}
        onClick={() => run().toggleBold().run()}
      />
      <Toggle
        label="Italic"
        keys="Mod+I"
        icon={<Italic />}
        on={is.italic}
        onClick={() => run().toggleItalic().run()}
      />
      <Toggle
        label="Strikethrough"
        icon={<Strikethrough />}
        on={is.strike}
        onClick={() => run().toggleStrike().run()}
      />
      <Toggle
        label="Code"
        keys="Mod+E"
        icon={<Code />}
        on={is.code}
        onClick={() => run().toggleCode().run()}
      />
      <LinkButton editor={editor} on={is.link} />
      <BlockToggles editor={editor} is={is} />
      <Toggle label="Image" icon={<Image />} on={false} onClick={onPickImage} />
      {is.table && <TableMenu editor={editor} />}
      <Toggle
        label="Insert a block"
        keys="/"
        icon={<Plus />}
        on={false}
        onClick={() => offerBlocks(editor)}
      />
      <IconButton
        label="Undo"
        keys="Mod+Z"
        icon={<Undo2 className="size-4.5" />}
        className="shrink-0 md:max-w-8"
        disabled={!is.undo}
        onClick={() => run().undo().run()}
      />
      <IconButton
        label="Redo"
        keys="Mod+Shift+Z"
        icon={<Redo2 className="size-4.5" />}
        className="shrink-0 md:max-w-8"
        disabled={!is.redo}
        onClick={() => run().redo().run()}
      />
    </>
  )
}

function BlockToggles({ editor, is }: { editor: Editor; is: ReturnType<typeof readState> }) {
  const run = () => editor.chain().focus()
  return (
    <>
      <Toggle
        label="Bulleted list"
        icon={<List />}
        on={is.bullets}
        onClick={() => run().toggleBulletList().run()}
      />
      <Toggle
        label="Numbered list"
        icon={<ListOrdered />}
        on={is.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
      <Toggle
        label="Task list"
        icon={<ListChecks />}
        on={is.tasks}
        onClick={() => run().toggleTaskList().run()}
      />
      <Toggle
        label="Quote"
        icon={<Quote />}
        on={is.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
    </>
  )
}

/** The slash that opens the menu, on a line of its own where the cursor stands in words. */
function offerBlocks(editor: Editor) {
  const { parent, parentOffset } = editor.state.selection.$from
  const before = parent.textBetween(0, parentOffset, '\n', ' ')
  editor
    .chain()
    .focus()
    .insertContent(before === '' || /\s$/.test(before) ? '/' : ' /')
    .run()
}
