'use client'

import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { useEditor } from '@tiptap/react'
import { type RefObject, useRef, useState } from 'react'
import type { Player } from '#lib/html/players/rules.ts'
import { isCaretInSight } from './caret-in-sight.ts'
import { extensions } from './document/extensions.ts'
import { readDocument } from './document/read.ts'
import { rememberStored } from './document/stored-html.ts'
import { writeDocument } from './document/write.ts'
import { cleanPaste } from './paste/clean.ts'
import { takeDrop } from './paste/take-drop.ts'
import { takePaste } from './paste/take-paste.ts'

/** What the screen around the editor asks of it. */
export type Content = {
  editor: Editor
  /** The words as HTML, now. */
  read: () => string
  /** Other words in place of these. */
  replace: (html: string) => void
}

/** What the screen around the editor hears. */
export type Hooks = {
  /** The editor stands. */
  onReady: (content: Content) => void
  onChange: () => void
  /** Pictures that were dropped or pasted; null where they are not taken. */
  onFiles: ((files: File[], editor: Editor) => void) | null
  /** A picture of the library is wanted. */
  onPickImage: (editor: Editor) => void
  /** A pasted address became a player. */
  onPlayer: (player: Player, editor: Editor) => void
}

/** The editor over the words, and the same words as HTML source. */
export function useContent(html: string, hooks: RefObject<Hooks>) {
  const [source, setSource] = useState<string | null>(null)
  const typed = useRef<string | null>(null)
  const shown = useRef('')

  function showSource(words: string | null) {
    typed.current = words
    setSource(words)
  }

  const editor: Editor | null = useEditor({
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
      handleScrollToSelection: isCaretInSight,
      transformPastedHTML: cleanPaste,
      handlePaste: (_, { clipboardData: data }) => {
        if (!editor || !data) return false
        const { onFiles, onPlayer } = hooks.current
        return takePaste({
          editor,
          data,
          onFiles: onFiles && ((files) => onFiles(files, editor)),
          onPlayer: (player) => onPlayer(player, editor),
        })
      },
      handleDrop: (_, event, __, moved) =>
        editor !== null && !moved && takeDrop(editor, event, hooks.current.onFiles),
    },
    onCreate: ({ editor }) => {
      load(editor, html)
      rememberStored(editor.state.doc)
      hooks.current.onReady({
        editor,
        read: () => typed.current ?? writeDocument(editor.state.doc),
        replace: (words) => {
          load(editor, words)
          if (typed.current !== null) showSource(words)
        },
      })
    },
    onUpdate: () => hooks.current.onChange(),
  })

  function toggleSource() {
    if (!editor) return
    if (typed.current === null) {
      shown.current = writeDocument(editor.state.doc)
      return showSource(shown.current)
    }
    // Having only looked leaves everything as it is, what can be undone, too.
    if (typed.current !== shown.current) load(editor, typed.current)
    showSource(null)
  }

  function typeSource(words: string) {
    showSource(words)
    hooks.current.onChange()
  }

  return { editor, source, toggleSource, typeSource }
}

/** Puts words into the editor as its beginning: nothing before them can be undone to. */
function load(editor: Editor, html: string) {
  const doc = readDocument(html, editor.schema)
  editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }))
}
