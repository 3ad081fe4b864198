'use client'

import type { Editor } from '@tiptap/core'
import { CodeXml, Maximize2, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Controls } from './controls.tsx'
import { Toggle } from './toggle.tsx'

type Props = {
  editor: Editor
  isSource: boolean
  onToggleSource: () => void
  onPickImage: () => void
  isFinding: boolean
  onToggleFinding: () => void
  /** Nothing but the words is seen. */
  isQuiet: boolean
  onToggleQuiet: () => void
}

/** The controls over the words. Arrows walk through them; Alt+F10 comes here from the words, Escape goes back. */
export function Toolbar(props: Props) {
  const { editor, isSource, onToggleSource, onPickImage, isQuiet, onToggleQuiet } = props
  const { isFinding, onToggleFinding } = props
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (!event.altKey || event.key !== 'F10') return
      event.preventDefault()
      controlsOf(bar.current)[0]?.focus()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', hear)
    return () => dom.removeEventListener('keydown', hear)
  }, [editor])

  function walk(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement && event.key !== 'Escape') return
    if (event.key === 'Escape') editor.commands.focus()
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const controls = controlsOf(bar.current)
    const at = controls.indexOf(document.activeElement as HTMLElement)
    controls[(at + step + controls.length) % controls.length]?.focus()
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Formatting"
      onKeyDown={walk}
      className="sticky top-(--controls-top) z-20 -mx-1 flex items-center gap-0.5 overflow-x-auto border-y border-rule bg-paper px-1 py-1"
    >
      {!isSource && <Controls editor={editor} onPickImage={onPickImage} />}
      <div className="toolbar-end">
        {!isSource && (
          <Toggle
            label="Find and replace"
            keys="Mod+Shift+F"
            icon={<Search />}
            on={isFinding}
            onClick={onToggleFinding}
          />
        )}
        <Toggle label="Only the words" icon={<Maximize2 />} on={isQuiet} onClick={onToggleQuiet} />
        <Toggle label="HTML source" icon={<CodeXml />} on={isSource} onClick={onToggleSource} />
      </div>
    </div>
  )
}

function controlsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button:enabled, select:enabled') ?? [])]
}
