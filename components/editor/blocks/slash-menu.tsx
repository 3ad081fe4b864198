'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { classNames } from '#components/ui/class-names.ts'
import { type Block, filterBlocks, listBlocks } from './block-list.ts'
import type { Slash } from './use-slash.ts'

type Props = {
  editor: Editor
  slash: Slash
  onPickImage: () => void
  onDismiss: () => void
}

/** The blocks that can be put in here. The words keep the focus: the menu hears arrows, Enter and Escape from them. */
export function SlashMenu({ editor, slash, onPickImage, onDismiss }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const blocks = filterBlocks(listBlocks(onPickImage), slash.typed)
  const current = Math.min(chosen, blocks.length - 1)

  function insert(block: Block) {
    editor.chain().deleteRange(slash).run()
    block.run(editor)
  }

  const hear = useEffectEvent((event: KeyboardEvent) => {
    const block = blocks[current]
    if (!block || event.isComposing) return
    if (event.key === 'ArrowDown') setChosen((current + 1) % blocks.length)
    else if (event.key === 'ArrowUp') setChosen((current - 1 + blocks.length) % blocks.length)
    else if (event.key === 'Enter' || event.key === 'Tab') insert(block)
    else if (event.key === 'Escape') onDismiss()
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  useEffect(() => {
    const { dom } = editor.view
    const listen = (event: KeyboardEvent) => hear(event)
    dom.addEventListener('keydown', listen, { capture: true })
    return () => dom.removeEventListener('keydown', listen, { capture: true })
  }, [editor])
  useControls(editor, id, blocks.length > 0 ? `${id}-${current}` : null)

  if (blocks.length === 0) return null
  return createPortal(
    <ul
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the options of a text field, chosen by its keys
      role="listbox"
      aria-label="Blocks"
      style={placeAt(editor, slash.from)}
      className="popup fixed z-50 max-h-72 w-64 overflow-y-auto py-1"
    >
      {blocks.map((block, index) => (
        <Option
          key={block.name}
          id={`${id}-${index}`}
          block={block}
          isChosen={index === current}
          onChoose={() => insert(block)}
        />
      ))}
    </ul>,
    document.body,
  )
}

function Option(props: { id: string; block: Block; isChosen: boolean; onChoose: () => void }) {
  const { id, block, isChosen, onChoose } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are heard where the focus is, in the words
    <li
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the list
      role="option"
      aria-selected={isChosen}
      ref={(option) => {
        if (isChosen) option?.scrollIntoView({ block: 'nearest' })
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={classNames(
        'flex min-h-9 cursor-default items-center justify-between gap-3 px-3 text-sm select-none pointer-coarse:min-h-11',
        isChosen && 'bg-sunken',
      )}
    >
      {block.name}
      <span className="text-[0.8125rem] text-ink-soft">{block.hint}</span>
    </li>
  )
}

/** Tells those who hear the page which option the keys stand on. */
function useControls(editor: Editor, list: string, option: string | null) {
  useEffect(() => {
    const { dom } = editor.view
    if (!option) return
    dom.setAttribute('aria-controls', list)
    dom.setAttribute('aria-activedescendant', option)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, option])
}

/** As high as `max-h-72`, in pixels. */
const HEIGHT = 288

/** Below the line of the slash, or above it where there is no room. */
function placeAt(editor: Editor, pos: number) {
  const { left, top, bottom } = editor.view.coordsAtPos(pos)
  const x = Math.max(8, Math.min(left, window.innerWidth - 264))
  return bottom + HEIGHT < window.innerHeight
    ? { left: x, top: bottom + 4 }
    : { left: x, bottom: window.innerHeight - top + 4 }
}
