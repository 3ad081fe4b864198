'use client'

import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { useCalmState } from './use-calm-state.ts'

/** M. Brysbaert, "How many words do we read per minute?", 2019. */
const WORDS_A_MINUTE = 238

/** How long the post is. */
export function WordCount({ editor }: { editor: Editor }) {
  const words = useCalmState(editor, countDocument) ?? 0
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  return (
    <p className="mt-2 border-t border-rule pt-2 text-[0.8125rem] text-ink-soft tabular-nums">
      {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
      {words > 0 && ` · ${minutes} min read`}
    </p>
  )
}

/** Blocks are never changed, only replaced: after a change only the new ones have to be counted. */
const counted = new WeakMap<DocumentNode, number>()

function countDocument({ state: { doc } }: Editor): number {
  let words = 0
  doc.forEach((block) => {
    const count = counted.get(block) ?? countWords(block.textBetween(0, block.content.size, '\n'))
    counted.set(block, count)
    words += count
  })
  return words
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}
