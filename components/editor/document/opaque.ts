import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { OpaqueView } from './opaque-view.tsx'

/** A block of HTML that the editor has no controls for: shown, moved, deleted, edited as source, and otherwise left alone. */
export const Opaque = Node.create({
  name: 'opaque',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    html: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-opaque') ?? '',
      renderHTML: ({ html }) => ({ 'data-opaque': html }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-opaque]' }],
  // Only for the clipboard within the editor: a post gets the HTML itself.
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView() {
    return ReactNodeViewRenderer(OpaqueView)
  },
})
