import { Node } from '@tiptap/core'
import { attributesOf } from './inline-html.ts'

/** Figures beside each other, as many in a row as there is room for. WordPress's galleries are one, too. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  isolating: true,
  addAttributes: () => ({
    tag: { default: 'div', rendered: false },
    given: { default: { class: 'gallery' }, rendered: false },
  }),
  parseHTML: () =>
    ['div.gallery', 'figure.wp-block-gallery'].map((tag) => ({
      tag,
      priority: 60,
      getAttrs: (element) =>
        [...element.children].every(({ localName }) => localName === 'figure') && {
          tag: element.localName,
          given: attributesOf(element),
        },
    })),
  renderHTML: ({ node }) => [String(node.attrs.tag), node.attrs.given, 0],
})
