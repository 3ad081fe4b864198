import { Node } from '@tiptap/core'
import { FootnoteKeys } from './footnote-keys.ts'

/** The mark in the text: a number that leads to its note. Numbers follow the order of the text by themselves. */
const FootnoteMark = Node.create({
  name: 'footnoteMark',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    key: { default: '', rendered: false },
    number: { default: 0, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'sup.footnote-mark',
      priority: 60,
      getAttrs: (sup) => {
        const key = /^fnref-([\w-]+)$/.exec(sup.id)?.[1]
        return key ? { key, number: Number(sup.textContent) } : false
      },
    },
  ],
  renderHTML({ node: { attrs } }) {
    const link = { href: `#fn-${attrs.key}`, role: 'doc-noteref' }
    const place = { class: 'footnote-mark', id: `fnref-${attrs.key}` }
    return ['sup', place, ['a', link, String(attrs.number)]]
  },
})

/** The notes, below everything else. */
const Footnotes = Node.create({
  name: 'footnotes',
  group: 'block',
  content: 'footnote+',
  isolating: true,
  parseHTML: () => [{ tag: 'section.footnotes', contentElement: 'ol' }],
  renderHTML: () => [
    'section',
    { class: 'footnotes', role: 'doc-endnotes', 'aria-label': 'Footnotes' },
    ['ol', 0],
  ],
})

const Footnote = Node.create({
  name: 'footnote',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({ key: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'section.footnotes > ol > li',
      priority: 60,
      getAttrs: (item) => {
        const key = /^fn-([\w-]+)$/.exec(item.id)?.[1]
        return key ? { key } : false
      },
      contentElement: (item) =>
        (item as HTMLElement).querySelector<HTMLElement>(':scope > span') ?? (item as HTMLElement),
    },
  ],
  renderHTML({ node: { attrs } }) {
    const back = {
      href: `#fnref-${attrs.key}`,
      class: 'footnote-back',
      role: 'doc-backlink',
      'aria-label': 'Back to the text',
    }
    return ['li', { id: `fn-${attrs.key}` }, ['span', 0], ['a', back, '↩']]
  },
})

export const footnoteExtensions = [FootnoteMark, Footnotes, Footnote, FootnoteKeys]
