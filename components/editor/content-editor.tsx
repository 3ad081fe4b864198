'use client'

import '#components/editor/editor.css'
import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, useRef, useState } from 'react'
import { Textarea } from '#components/ui/textarea.tsx'
import { extensions } from './document/extensions.ts'
import { readDocument } from './document/read.ts'
import { writeDocument } from './document/write.ts'
import { cleanPaste } from './paste.ts'
import { Toolbar } from './toolbar.tsx'

/** What the screen around the editor asks of it. */
export type Content = {
  /** The words as HTML, now. */
  read: () => string
  /** Other words in place of these. */
  replace: (html: string) => void
}

type Props = {
  html: string
  onChange: () => void
  /** Handed over once the editor stands. */
  onReady: (content: Content) => void
  /** Pictures that were dropped or pasted. */
  onFiles: ((files: File[], editor: Editor) => void) | null
  onPickImage: ((editor: Editor) => void) | null
  foot: (editor: Editor) => ReactNode
}

/** The words of the post: written as they look, or as HTML source. */
export function ContentEditor({ html, onChange, onReady, onFiles, onPickImage, foot }: Props) {
  const [source, setSource] = useState<string | null>(null)
  const typed = useRef<string | null>(null)
  const heard = useRef({ onChange, onFiles })
  heard.current = { onChange, onFiles }

  const editor = useEditor({
    extensions,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'writing',
        'aria-label': 'Content',
        role: 'textbox',
        'aria-multiline': 'true',
      },
      transformPastedHTML: cleanPaste,
      handlePaste: (_, event) => takeFiles(event.clipboardData),
      handleDrop: (_, event, __, moved) => !moved && takeFiles(event.dataTransfer),
    },
    onCreate: ({ editor }) => {
      load(editor, html)
      onReady({
        read: () => typed.current ?? writeDocument(editor.state.doc),
        replace: (words) => {
          load(editor, words)
          if (typed.current !== null) showSource(words)
        },
      })
    },
    onUpdate: () => heard.current.onChange(),
  })

  function takeFiles(data: DataTransfer | null): boolean {
    const files = [...(data?.files ?? [])]
    const take = heard.current.onFiles
    if (!editor || !take || files.length === 0) return false
    take(files, editor)
    return true
  }

  function showSource(words: string | null) {
    typed.current = words
    setSource(words)
  }

  function toggleSource() {
    if (!editor) return
    if (typed.current === null) showSource(writeDocument(editor.state.doc))
    else {
      load(editor, typed.current)
      showSource(null)
    }
  }

  if (!editor) return <div className="min-h-96" aria-busy="true" />
  return (
    <div>
      <Toolbar
        editor={editor}
        isSource={source !== null}
        onToggleSource={toggleSource}
        onPickImage={onPickImage && (() => onPickImage(editor))}
      />
      {source === null ? (
        <EditorContent editor={editor} />
      ) : (
        <Textarea
          aria-label="Content as HTML"
          value={source}
          spellCheck={false}
          onChange={(event) => {
            showSource(event.target.value)
            onChange()
          }}
          className="mt-3 min-h-96 max-h-none font-mono text-[0.8125rem]"
        />
      )}
      {foot(editor)}
    </div>
  )
}

/** Puts words into the editor as its beginning: nothing before them can be undone to. */
function load(editor: Editor, html: string) {
  const doc = readDocument(html, editor.schema)
  editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }))
}
