'use client'

import '#components/editor/editor.css'
import '#components/editor/editor-blocks.css'
import '#components/editor/prosemirror.css'
import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { Textarea } from '#components/ui/textarea.tsx'
import { useSlash } from './blocks/use-slash.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import { type Content, type Hooks, useContent } from './use-content.ts'

const SlashMenu = dynamic(() => import('./blocks/slash-menu.tsx').then((file) => file.SlashMenu))

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
  if (!editor) return <div className="min-h-96" aria-busy="true" />
  const pickImage = onPickImage && (() => onPickImage(editor))
  return (
    <div>
      <Toolbar
        editor={editor}
        isSource={source !== null}
        onToggleSource={toggleSource}
        onPickImage={pickImage}
        {...quiet}
      />
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
