'use client'

import '#components/editor/editor.css'
import '#components/editor/editor-blocks.css'
import '#components/editor/editor-frame.css'
import '#components/editor/prosemirror.css'
import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { useShortcuts } from '#components/ui/shortcuts.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { useSlash } from './blocks/use-slash.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import { type Content, type Hooks, useContent } from './use-content.ts'

const FindBar = dynamic(() =>
  keepTrying(() => import('./find/find-bar.tsx').then((file) => file.FindBar)),
)
const SlashMenu = dynamic(() =>
  keepTrying(() => import('./blocks/slash-menu.tsx').then((file) => file.SlashMenu)),
)

type Props = {
  html: string
  hooks: Hooks
  /** Handed over once the editor stands. */
  onReady: (content: Content) => void
  onPickImage: ((editor: Editor) => void) | null
  isQuiet: boolean
  onToggleQuiet: () => void
  foot: (editor: Editor) => ReactNode
}

/** The words of the post: written as they look, or as HTML source. */
export function ContentEditor({ html, hooks, onReady, onPickImage, foot, ...quiet }: Props) {
  const { editor, source, toggleSource, typeSource } = useContent(html, hooks, onReady)
  const { slash, dismiss } = useSlash(editor)
  const [isFinding, setFinding] = useState(false)
  useShortcuts([
    {
      keys: 'Mod+Shift+F',
      label: 'Find and replace',
      group: 'Writing',
      whileTyping: true,
      run: () => setFinding(true),
    },
  ])
  if (!editor) return <div className="min-h-96" aria-busy="true" />
  const pickImage = onPickImage && (() => onPickImage(editor))
  return (
    <div>
      <Toolbar
        editor={editor}
        isSource={source !== null}
        onToggleSource={toggleSource}
        onPickImage={pickImage}
        isFinding={isFinding}
        onToggleFinding={() => setFinding(!isFinding)}
        {...quiet}
      />
      {isFinding && source === null && (
        <FindBar editor={editor} onClose={() => setFinding(false)} />
      )}
      {source === null ? (
        <EditorContent editor={editor} />
      ) : (
        <Textarea
          aria-label="Content as HTML"
          value={source}
          spellCheck={false}
          onChange={(event) => typeSource(event.target.value)}
          className="mt-3 min-h-96 max-h-none font-mono text-[0.8125rem]"
        />
      )}
      {slash && source === null && (
        <SlashMenu editor={editor} slash={slash} onPickImage={pickImage} onDismiss={dismiss} />
      )}
      {foot(editor)}
    </div>
  )
}
