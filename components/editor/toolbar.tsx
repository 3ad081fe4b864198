'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Code,
  CodeXml,
  Image,
  Italic,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  SquareCode,
  Strikethrough,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Select } from '#components/ui/select.tsx'
import { LinkButton } from './link-button.tsx'
import { TableMenu } from './table-menu.tsx'

type Props = {
  editor: Editor
  isSource: boolean
  onToggleSource: () => void
  onPickImage: (() => void) | null
}

const STYLES = [
  { value: 'p', label: 'Paragraph' },
  { value: '2', label: 'Heading 2' },
  { value: '3', label: 'Heading 3' },
  { value: '4', label: 'Heading 4' },
  { value: '5', label: 'Heading 5' },
  { value: '6', label: 'Heading 6' },
]

/** The controls over the words. */
export function Toolbar({ editor, isSource, onToggleSource, onPickImage }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Formatting"
      className="sticky top-(--editor-top) z-20 -mx-1 flex items-center gap-0.5 overflow-x-auto border-y border-rule bg-paper px-1 py-1"
    >
      {!isSource && <Controls editor={editor} onPickImage={onPickImage} />}
      <span className="flex-1" />
      <Toggle label="HTML source" icon={<CodeXml />} on={isSource} onClick={onToggleSource} />
    </div>
  )
}

function Controls({ editor, onPickImage }: Pick<Props, 'editor' | 'onPickImage'>) {
  const is = useEditorState({ editor, selector: ({ editor }) => readState(editor) })
  const run = () => editor.chain().focus()
  return (
    <>
      <div className="w-36 shrink-0">
        <Select
          aria-label="Paragraph style"
          options={STYLES}
          value={is.style}
          onChange={(event) => setStyle(editor, event.target.value)}
        />
      </div>
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
        label="Quote"
        icon={<Quote />}
        on={is.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
      <Toggle
        label="Code block"
        icon={<SquareCode />}
        on={is.block}
        onClick={() => run().toggleCodeBlock().run()}
      />
      {onPickImage && <Toggle label="Image" icon={<Image />} on={false} onClick={onPickImage} />}
      <TableMenu editor={editor} inTable={is.table} />
      <Toggle
        label="Line across"
        icon={<Minus />}
        on={false}
        onClick={() => run().setHorizontalRule().run()}
      />
      <IconButton
        label="Undo"
        keys="Mod+Z"
        icon={<Undo2 className="size-4.5" />}
        disabled={!is.undo}
        onClick={() => run().undo().run()}
      />
      <IconButton
        label="Redo"
        keys="Mod+Shift+Z"
        icon={<Redo2 className="size-4.5" />}
        disabled={!is.redo}
        onClick={() => run().redo().run()}
      />
    </>
  )
}

function readState(editor: Editor) {
  const level = editor.getAttributes('heading').level as number | undefined
  return {
    style: editor.isActive('heading') && level ? String(level) : 'p',
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    strike: editor.isActive('strike'),
    code: editor.isActive('code'),
    link: editor.isActive('link'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    block: editor.isActive('codeBlock'),
    table: editor.isActive('table'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  }
}

function setStyle(editor: Editor, value: string) {
  const chain = editor.chain().focus()
  if (value === 'p') chain.setParagraph().run()
  else chain.setHeading({ level: Number(value) as 2 | 3 | 4 | 5 | 6 }).run()
}

function Toggle(props: {
  label: string
  icon: ReactNode
  on: boolean
  keys?: string
  onClick: () => void
}) {
  const { icon, on, ...rest } = props
  return (
    <IconButton
      {...rest}
      icon={<span className="[&_svg]:size-4.5">{icon}</span>}
      aria-pressed={on}
      className="shrink-0 aria-pressed:bg-rule"
    />
  )
}
