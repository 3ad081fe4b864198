'use client'

import '#components/editor/editor.css'
import '#components/editor/editor-blocks.css'
import '#components/editor/editor-frame.css'
import '#components/editor/prosemirror.css'
import { EditorContent } from '@tiptap/react'
import dynamic from 'next/dynamic'
import { memo, type RefObject, useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { useShortcuts } from '#components/ui/shortcuts.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { useSlash } from './blocks/use-slash.ts'
import { Toolbar } from './toolbar/toolbar.tsx'
import { type Hooks, useContent } from './use-content.ts'
import { WordCount } from './word-count.tsx'

const FindBar = dynamic(() =>
  keepTrying(() => import('./find/find-bar.tsx').then((file) => file.FindBar)),
)
const SlashMenu = dynamic(() =>
  keepTrying(() => import('./blocks/slash-menu.tsx').then((file) => file.SlashMenu)),
)

type Props = {
  html: string
  /** The present ones are read when something happens: new ones draw nothing anew. */
  hooks: RefObject<Hooks>
  isQuiet: boolean
  onQuiet: (isQuiet: boolean) => void
}

/** The words of the post: written as they look, or as HTML source. What is saved around them does not draw them anew. */
export const ContentEditor = memo(function ContentEditor({ html, hooks, isQuiet, onQuiet }: Props) {
  const { editor, source, toggleSource, typeSource } = useContent(html, hooks)
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
  const pickImage = () => hooks.current.onPickImage(editor)
  return (
    <div>
      <Toolbar
        editor={editor}
        isSource={source !== null}
        onToggleSource={toggleSource}
        onPickImage={pickImage}
        isFinding={isFinding}
        onToggleFinding={() => setFinding(!isFinding)}
        isQuiet={isQuiet}
        onToggleQuiet={() => onQuiet(!isQuiet)}
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
      <WordCount editor={editor} />
    </div>
  )
})
