'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import {
  foundPlugin,
  lookFor,
  readFound,
  replaceAll,
  replaceOne,
  step,
  stopLooking,
} from './found.ts'

type Props = { editor: Editor; onClose: () => void }

/** Finds words in the post, and puts others in their place. Enter goes on, Shift+Enter back, Escape to the text. */
export function FindBar({ editor, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [other, setOther] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const say = useToast()
  const found = useEditorState({ editor, selector: ({ editor }) => countOf(editor) })

  useEffect(() => {
    editor.registerPlugin(foundPlugin())
    field.current?.focus()
    return () => stopLooking(editor)
  }, [editor])

  function look(query: { words: string; matchCase: boolean }) {
    setWords(query.words)
    setMatchCase(query.matchCase)
    lookFor(editor, query)
  }

  function hear(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      onClose()
      editor.commands.focus()
    } else if (event.key === 'Enter' && event.target === field.current) {
      step(editor, event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
  }

  function putEverywhere() {
    const count = replaceAll(editor, other)
    say({
      title: `Replaced in ${count} ${count === 1 ? 'place' : 'places'}.`,
      undo: () => void editor.chain().focus().undo().run(),
    })
  }

  return (
    <search
      aria-label="Find in the text"
      onKeyDown={hear}
      className="sticky top-(--find-top) z-20 -mx-1 flex flex-wrap items-center gap-2 border-b border-rule bg-paper px-1 py-2"
    >
      <TextField
        ref={field}
        label="Find"
        hideLabel
        placeholder="Find"
        value={words}
        onChange={(event) => look({ words: event.target.value, matchCase })}
        className="min-w-36 flex-1"
      />
      <span role="status" className="min-w-16 text-[0.8125rem] text-ink-soft tabular-nums">
        {words === '' ? '' : found.all === 0 ? 'Not found' : `${found.now} of ${found.all}`}
      </span>
      <IconButton
        label="The one before"
        keys="Shift+Enter"
        icon={<ChevronUp className="size-4.5" />}
        disabled={found.all === 0}
        onClick={() => step(editor, -1)}
      />
      <IconButton
        label="The next one"
        keys="Enter"
        icon={<ChevronDown className="size-4.5" />}
        disabled={found.all === 0}
        onClick={() => step(editor, 1)}
      />
      <Checkbox
        label="Match case"
        checked={matchCase}
        onChange={(event) => look({ words, matchCase: event.target.checked })}
      />
      <IconButton
        label="Close"
        keys="Escape"
        icon={<X className="size-4.5" />}
        onClick={onClose}
        className="ms-auto"
      />
      <div className="flex basis-full flex-wrap items-center gap-2">
        <TextField
          label="Replace with"
          hideLabel
          placeholder="Replace with"
          value={other}
          onChange={(event) => setOther(event.target.value)}
          className="min-w-36 flex-1"
        />
        <Button size="s" disabled={found.all === 0} onClick={() => replaceOne(editor, other)}>
          Replace
        </Button>
        <Button size="s" disabled={found.all === 0} onClick={putEverywhere}>
          Replace all
        </Button>
      </div>
    </search>
  )
}

function countOf({ state }: Editor) {
  const found = readFound(state)
  const all = found?.matches.length ?? 0
  return { all, now: found && all > 0 ? found.current + 1 : 0 }
}
