import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findMatches, type Match, type Query } from './find-matches.ts'

/** What is looked for, where it stands, and which place is looked at. */
export type Found = { query: Query; matches: Match[]; current: number }

type Meta = { query: Query; current: number } | null

const key = new PluginKey<Found | null>('found')

/** Marks what was found, on the screen alone: the words stay as they are. Kept right while somebody writes. */
export function foundPlugin() {
  return new Plugin<Found | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, found) => {
        const meta = tr.getMeta(key) as Meta | undefined
        if (meta === null || (!meta && !found)) return null
        if (!meta && !tr.docChanged) return found
        const { query, current } = meta ?? (found as Found)
        const matches = findMatches(tr.doc, query)
        return { query, matches, current: Math.max(0, Math.min(current, matches.length - 1)) }
      },
    },
    props: {
      decorations: (state) => {
        const { matches = [], current = 0 } = key.getState(state) ?? {}
        const marks = matches.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === current ? 'found found-now' : 'found' }),
        )
        return DecorationSet.create(state.doc, marks)
      },
    },
  })
}

export function readFound(state: EditorState): Found | null {
  return key.getState(state) ?? null
}

/** Looks for words, beginning with the place at or behind the cursor. */
export function lookFor(editor: Editor, query: Query): void {
  const { doc, selection } = editor.state
  const matches = findMatches(doc, query)
  const next = matches.findIndex(({ from }) => from >= selection.from)
  go(editor, query, Math.max(0, next))
}

/** To the next place, or with -1 the one before; round the end. */
export function step(editor: Editor, by: 1 | -1): void {
  const found = readFound(editor.state)
  if (!found || found.matches.length === 0) return
  const { length } = found.matches
  go(editor, found.query, (found.current + by + length) % length)
}

/** Puts other words in the place that is looked at, and goes to the next one. */
export function replaceOne(editor: Editor, words: string): void {
  const found = readFound(editor.state)
  const match = found?.matches[found.current]
  if (!found || !match) return
  editor.view.dispatch(put(editor.state.tr, match, words))
  const next = findMatches(editor.state.doc, found.query).findIndex(
    ({ from }) => from >= match.from + words.length,
  )
  go(editor, found.query, Math.max(0, next))
}

/** Puts other words in every place, as one change that can be undone. */
export function replaceAll(editor: Editor, words: string): number {
  const matches = readFound(editor.state)?.matches ?? []
  const { tr } = editor.state
  for (const match of matches.toReversed()) put(tr, match, words)
  if (tr.docChanged) editor.view.dispatch(tr)
  return matches.length
}

export function stopLooking(editor: Editor): void {
  if (!editor.isDestroyed) editor.unregisterPlugin(key)
}

function put(tr: EditorState['tr'], { from, to }: Match, words: string) {
  return words === '' ? tr.delete(from, to) : tr.insertText(words, from, to)
}

function go(editor: Editor, query: Query, current: number) {
  const { state, view } = editor
  view.dispatch(state.tr.setMeta(key, { query, current }))
  const match = readFound(editor.state)?.matches[current]
  if (!match) return
  const { node } = view.domAtPos(match.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
