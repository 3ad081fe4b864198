'use client'

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'

/**
 * A picture in the editor: seen as readers see it, with its alt text below and its caption editable in place. Once it is a gallery, the
 * next pictures stand beside it.
 */
export function FigureView({ node, selected, updateAttributes, editor, getPos }: NodeViewProps) {
  const id = useId()
  const image = node.attrs.image as Record<string, string>
  const place = getPos()
  const isAlone =
    place !== undefined && editor.state.doc.resolve(place).parent.type.name !== 'gallery'

  function makeGallery() {
    const pos = getPos()
    if (pos === undefined) return
    const { tr, schema } = editor.state
    const gallery = schema.node('gallery', null, [node])
    editor.view.dispatch(tr.replaceWith(pos, pos + node.nodeSize, gallery))
    editor.commands.focus(pos + 2)
  }

  return (
    <NodeViewWrapper as="figure" className={selected ? 'outline-2 outline-accent' : ''}>
      {/* biome-ignore lint/performance/noImgElement: the post's own picture, in the size that the post shows */}
      <img
        src={image.src}
        alt={image.alt ?? ''}
        width={image.width}
        height={image.height}
        data-drag-handle
      />
      <NodeViewContent<'figcaption'> as="figcaption" data-placeholder="Caption" />
      <div contentEditable={false} className="mt-1 flex items-center gap-2 text-[0.8125rem]">
        <label htmlFor={id} className="shrink-0 text-ink-soft">
          Alt text
        </label>
        <TextInput
          id={id}
          value={image.alt ?? ''}
          placeholder="What the picture shows, for those who cannot see it"
          onChange={(event) => updateAttributes({ image: { ...image, alt: event.target.value } })}
        />
        {isAlone && (
          <Button size="s" className="shrink-0" onClick={makeGallery}>
            Make a gallery
          </Button>
        )}
      </div>
    </NodeViewWrapper>
  )
}
