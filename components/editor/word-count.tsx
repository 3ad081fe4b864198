'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** Counting a long text on every key would be felt. */
const PAUSE_MS = 500
/** M. Brysbaert, "How many words do we read per minute?", 2019. */
const WORDS_A_MINUTE = 238

/** How long the post is. */
export function WordCount({ editor }: { editor: Editor }) {
  const [words, setWords] = useState(0)
  useEffect(() => {
    let timer: number | undefined
    const count = () =>
      setWords(countWords(editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n')))
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(count, PAUSE_MS)
    }
    later()
    editor.on('update', later)
    return () => {
      window.clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  return (
    <p className="mt-2 border-t border-rule pt-2 text-[0.8125rem] text-ink-soft tabular-nums">
      {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
      {words > 0 && ` · ${minutes} min read`}
    </p>
  )
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}
