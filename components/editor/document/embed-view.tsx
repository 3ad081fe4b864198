'use client'

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId } from 'react'
import { TextInput } from '#components/ui/text-input.tsx'

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
        {given['data-embed']} player, loaded when a reader asks for it: {given.href}
      </p>
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
