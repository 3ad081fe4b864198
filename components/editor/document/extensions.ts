import type { Extensions } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { Figure, InlineImage } from './figure.ts'
import { InlineHtml } from './inline-html.ts'
import { KeptAttributes } from './kept-attributes.ts'
import { Opaque } from './opaque.ts'
import { SpelledBold, SpelledItalic, SpelledStrike } from './spelled-marks.ts'
import { tableExtensions } from './table.ts'
import { Tight } from './tight.ts'

/** What a post can be written with. Markdown's marks (`## `, `- `, `> `, `**bold**`) turn into it while typing. */
export const extensions: Extensions = [
  StarterKit.configure({
    bold: false,
    italic: false,
    strike: false,
    // An empty last line would be a change that nobody made.
    trailingNode: false,
    heading: { levels: [2, 3, 4, 5, 6] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  SpelledBold,
  SpelledItalic,
  SpelledStrike,
  InlineHtml,
  InlineImage,
  Figure,
  ...tableExtensions,
  Opaque,
  KeptAttributes,
  Tight,
  Placeholder.configure({ placeholder: 'Write here. ## begins a heading, - a list, > a quote.' }),
]
