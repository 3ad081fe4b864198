'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** Reading a long text on every key would be felt. */
const PAUSE_MS = 500

/** What `read` makes of the document, again whenever its writer pauses; undefined before the first time. `read` stays the same function. */
export function useCalmState<Value>(
  editor: Editor,
  read: (editor: Editor) => Value,
): Value | undefined {
  const [value, setValue] = useState<Value>()
  useEffect(() => {
    let timer: number | undefined
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setValue(() => read(editor)), PAUSE_MS)
    }
    later()
    editor.on('update', later)
    return () => {
      window.clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, read])
  return value
}
