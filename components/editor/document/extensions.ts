import type { Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Code } from '@tiptap/extension-code'
import { CodeBlock } from '@tiptap/extension-code-block'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { actionExtensions } from './call-to-action.ts'
import { Embed } from './embed.ts'
import { Figure, InlineImage } from './figure.ts'
import { footnoteExtensions } from './footnotes.ts'
import { Gallery } from './gallery.ts'
import { InlineHtml } from './inline-html.ts'
import { KeptAttributes } from './kept-attributes.ts'
import { Link } from './link.ts'
import { Opaque } from './opaque.ts'
import { SpelledBold, SpelledItalic, SpelledStrike } from './spelled-marks.ts'
import { tableExtensions } from './table.ts'
import { taskExtensions } from './tasks.ts'
import { Tight } from './tight.ts'

/** What a post can be written with. Markdown's marks (`## `, `- `, `> `, `**bold**`) turn into it while typing. */
export const extensions: Extensions = [
  ...[Document, Paragraph, Text, HardBreak, HorizontalRule, Blockquote, CodeBlock],
  Heading.configure({ levels: [2, 3, 4, 5, 6] }),
  ...[BulletList, OrderedList, ListItem, ListKeymap, ...taskExtensions],
  ...[SpelledBold, SpelledItalic, SpelledStrike, Underline, Code, Link, InlineHtml],
  ...[InlineImage, Figure, Gallery, Embed, Opaque],
  ...[...tableExtensions, ...footnoteExtensions, ...actionExtensions],
  ...[KeptAttributes, Tight],
  ...[UndoRedo, Dropcursor, Gapcursor],
  Placeholder.configure({ placeholder: 'Write here. / offers blocks, ## begins a heading.' }),
]
