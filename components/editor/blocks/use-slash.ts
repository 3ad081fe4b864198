'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'

/** `/` at the beginning of a word and what was typed behind it. */
export type Slash = { from: number; to: number; typed: string }

/** The slash that the cursor stands behind, or null; `dismiss` lets this one be text. */
export function useSlash(editor: Editor | null) {
  const [dismissed, setDismissed] = useState<number | null>(null)
  const slash = useEditorState({ editor, selector: ({ editor }) => editor && readSlash(editor) })
  if (dismissed !== null && slash?.from !== dismissed) setDismissed(null)
  return {
    slash: slash && slash.from !== dismissed ? slash : null,
    dismiss: () => setDismissed(slash?.from ?? null),
  }
}

function readSlash({ state: { selection } }: Editor): Slash | null {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\ufffc')
  const typed = /(?:^|\s)\/([\p{L}\d]{0,20}(?: [\p{L}\d]{0,20})?)$/u.exec(before)?.[1]
  if (typed === undefined) return null
  return { from: $from.pos - typed.length - 1, to: $from.pos, typed }
}
