import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { EmbedView } from './embed-view.tsx'
import { attributesOf } from './inline-html.ts'

/** A player of a named host. In the post it is a link; the reader's page offers to load the player in its place. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    words: { default: '', rendered: false },
    given: { default: {}, rendered: false },
    /** The paragraph around the link, which imported frames do not have. */
    around: { default: {}, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'p',
      priority: 60,
      getAttrs: (p) => {
        const link = p.firstElementChild
        if (!link || !isPlayer(link) || p.textContent.trim() !== link.textContent) return false
        return { ...read(link), around: attributesOf(p) }
      },
    },
    {
      tag: 'a.embed',
      priority: 1_010,
      getAttrs: (link) =>
        link.parentNode instanceof DocumentFragment &&
        link.parentNode.children.length === 1 &&
        isPlayer(link) && { ...read(link), around: null },
    },
  ],
  renderHTML({ node }) {
    const { words, given, around } = node.attrs
    return around ? ['p', around, ['a', given, words]] : ['a', given, words]
  },
  addNodeView() {
    return ReactNodeViewRenderer(EmbedView)
  },
})

function isPlayer(link: Element): boolean {
  return link.matches('a.embed[data-embed][href]') && link.children.length === 0
}

function read(link: Element) {
  return { words: link.textContent, given: attributesOf(link) }
}
