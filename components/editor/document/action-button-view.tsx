'use client'

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId } from 'react'
import { TextInput } from '#components/ui/text-input.tsx'

/** The link of a call to action: its words in place, where it leads in a field below. */
export function ActionButtonView({ node, updateAttributes }: NodeViewProps) {
  const id = useId()
  return (
    <NodeViewWrapper>
      <NodeViewContent className="action-button" />
      <div contentEditable={false} className="mt-2 flex items-center gap-2 text-[0.8125rem]">
        <label htmlFor={id} className="shrink-0 text-ink-soft">
          Leads to
        </label>
        <TextInput
          id={id}
          value={String(node.attrs.href)}
          placeholder="https:// or /a-page"
          onChange={(event) => updateAttributes({ href: event.target.value })}
        />
      </div>
    </NodeViewWrapper>
  )
}
