'use client'

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId, useState } from 'react'
import { TextInput } from '#components/ui/text-input.tsx'
import { readPlayer } from '#lib/html/players/rules.ts'

/** A player in the editor: what it is and what readers may read on it. It is never loaded here. */
export function EmbedView({ node, selected, updateAttributes }: NodeViewProps) {
  const id = useId()
  const given = node.attrs.given as Record<string, string>
  return (
    <NodeViewWrapper
      contentEditable={false}
      className={`border-s-2 ps-3 ${selected ? 'border-accent' : 'border-rule-strong'}`}
    >
      <p className="mb-1 text-[0.8125rem] text-ink-soft" data-drag-handle>
        {given.href
          ? `${given['data-embed']} player, loaded when a reader asks for it: ${given.href}`
          : 'A player of YouTube, Vimeo, Spotify or CodePen'}
      </p>
      {!given.href && <AddressField id={`${id}-address`} onPlayer={updateAttributes} />}
      <div className="flex items-center gap-2 text-[0.8125rem]">
        <label htmlFor={id} className="shrink-0 text-ink-soft">
          Link text
        </label>
        <TextInput
          id={id}
          value={String(node.attrs.words)}
          onChange={(event) => updateAttributes({ words: event.target.value })}
        />
      </div>
    </NodeViewWrapper>
  )
}

/** Asks for the page of what is to be played; other addresses have no player. */
function AddressField(props: {
  id: string
  onPlayer: (attributes: { words: string; given: Record<string, string> }) => void
}) {
  const [typed, setTyped] = useState('')
  function read(address: string) {
    const player = readPlayer(address.trim())
    if (!player) return
    const given = { class: 'embed', 'data-embed': player.name, href: player.href }
    props.onPlayer({ words: `${player.name}: ${player.href}`, given })
  }
  return (
    <div className="mb-2 flex items-center gap-2 text-[0.8125rem]">
      <label htmlFor={props.id} className="shrink-0 text-ink-soft">
        Address
      </label>
      <TextInput
        id={props.id}
        ref={takeFocus}
        value={typed}
        placeholder="https:// of the page"
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => read(event.clipboardData.getData('text/plain'))}
        onKeyDown={(event) => event.key === 'Enter' && read(typed)}
        onBlur={() => read(typed)}
      />
    </div>
  )
}

/** Somebody has just put it in. */
function takeFocus(field: HTMLInputElement | null) {
  if (field?.value === '') field.focus()
}
