'use client'

import type { Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { useCalmState } from '../use-calm-state.ts'

type Place = { level: number; text: string; index: number }

/** The headings of the post; each is a way to it. */
export function OutlineList({ editor }: { editor: Editor }) {
  const headings = useCalmState(editor, readHeadings) ?? []
  if (headings.length === 0)
    return <p className="text-sm text-ink-soft">Headings will stand here.</p>
  return (
    <ol>
      {headings.map(({ level, text, index }) => (
        <li key={index} className={INDENTS[level]}>
          <button
            type="button"
            dir="auto"
            onClick={() => goTo(editor, index)}
            className="min-h-8 w-full truncate text-start text-sm hover:text-accent pointer-coarse:min-h-11"
          >
            {text || 'Empty heading'}
          </button>
        </li>
      ))}
    </ol>
  )
}

const INDENTS: Record<number, string> = { 3: 'ps-3', 4: 'ps-6', 5: 'ps-9', 6: 'ps-12' }

function readHeadings(editor: Editor): Place[] {
  return findHeadings(editor).map(({ node }, index) => ({
    level: node.attrs.level as number,
    text: node.textContent,
    index,
  }))
}

/** By number: what was written since may have moved it. */
function goTo(editor: Editor, index: number) {
  const heading = findHeadings(editor)[index]
  if (!heading) return
  editor.commands.setTextSelection(heading.pos + 1 + heading.node.content.size)
  // At once: the command `focus` waits for a frame, and the next key would be lost.
  editor.view.focus()
  const element = editor.view.nodeDOM(heading.pos)
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' })
}

function findHeadings({ state: { doc } }: Editor) {
  const found: { node: DocumentNode; pos: number }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'heading') found.push({ node, pos })
    return !node.isTextblock
  })
  return found
}
