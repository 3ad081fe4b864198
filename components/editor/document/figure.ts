import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { FigureView } from './figure-view.tsx'
import { attributesOf } from './inline-html.ts'

/** A picture that stands by itself, with its caption as editable text. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,
  defining: true,
  addAttributes() {
    return {
      image: { default: {}, rendered: false },
      given: { default: {}, rendered: false },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'figure',
        getAttrs: (figure) => {
          const image = figure.querySelector(':scope > img')
          return image ? { image: attributesOf(image), given: attributesOf(figure) } : false
        },
        contentElement: (figure) =>
          (figure as HTMLElement).querySelector<HTMLElement>(':scope > figcaption') ??
          document.createElement('figcaption'),
      },
    ]
  },
  renderHTML({ node }) {
    const image = ['img', node.attrs.image] as const
    return node.content.size === 0
      ? ['figure', node.attrs.given, [...image]]
      : ['figure', node.attrs.given, [...image], ['figcaption', 0]]
  },
  addNodeView() {
    return ReactNodeViewRenderer(FigureView)
  },
})

/** A picture within a line, as older posts have them. */
export const InlineImage = Node.create({
  name: 'inlineImage',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => ({ image: { default: {}, rendered: false } }),
  parseHTML: () => [{ tag: 'img', getAttrs: (image) => ({ image: attributesOf(image) }) }],
  renderHTML: ({ node }) => ['img', node.attrs.image],
})
