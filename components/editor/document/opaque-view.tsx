'use client'

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { CodeXml } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { isStored } from './stored-html.ts'

/** A block that is kept as HTML: a look at it, and its source to edit. It is sanitised like everything else when it is saved. */
export function OpaqueView({ node, selected, updateAttributes }: NodeViewProps) {
  const html = String(node.attrs.html)
  const [source, setSource] = useState<string | null>(html === '' ? '' : null)
  return (
    <NodeViewWrapper
      contentEditable={false}
      className={`border-s-2 ps-3 ${selected ? 'border-accent' : 'border-rule-strong'}`}
    >
      <p className="not-prose mb-1 flex items-center justify-between gap-2 text-[0.8125rem] text-ink-soft">
        <span className="flex items-center gap-1.5">
          <CodeXml className="size-4" aria-hidden="true" /> HTML, kept as it is
        </span>
        {source === null ? (
          <Button size="s" onClick={() => setSource(html)}>
            Edit source
          </Button>
        ) : (
          <Button
            size="s"
            onClick={() => {
              updateAttributes({ html: source })
              setSource(null)
            }}
          >
            Done
          </Button>
        )}
      </p>
      {source === null ? (
        <Look html={html} />
      ) : (
        <Textarea
          aria-label="HTML source of this block"
          ref={html === '' ? takeFocus : undefined}
          value={source}
          spellCheck={false}
          onChange={(event) => setSource(event.target.value)}
          className="font-mono text-[0.8125rem]"
        />
      )}
    </NodeViewWrapper>
  )
}

/** Somebody has just put it in. */
function takeFocus(field: HTMLTextAreaElement | null) {
  if (field?.value === '') field.focus()
}

/** Stored HTML is sanitised and can be shown; what was typed or pasted since is shown as text until it has been saved. */
function Look({ html }: { html: string }) {
  if (!isStored(html)) return <pre className="overflow-x-auto text-[0.8125rem]">{html}</pre>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was stored
  return <div inert dangerouslySetInnerHTML={{ __html: html }} />
}
