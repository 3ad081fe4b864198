import type { Editor } from '@tiptap/core'
import { insertBlock, insertTable } from './insert.ts'

export type Block = {
  name: string
  /** What else somebody may call it. */
  words: string
  hint: string
  run: (editor: Editor) => void
}

/** What the slash menu offers, most wanted first. Pictures come from a window that the screen around the editor opens. */
export function listBlocks(onPickImage: () => void): Block[] {
  return [
    block('Heading 2', 'h2 title section', '##', (chain) => chain.setHeading({ level: 2 })),
    block('Heading 3', 'h3 subtitle', '###', (chain) => chain.setHeading({ level: 3 })),
    block('Bulleted list', 'ul unordered points', '-', (chain) => chain.toggleBulletList()),
    block('Numbered list', 'ol ordered', '1.', (chain) => chain.toggleOrderedList()),
    block('Task list', 'todo checkbox check', '[ ]', (chain) => chain.toggleTaskList()),
    block('Quote', 'blockquote citation', '>', (chain) => chain.toggleBlockquote()),
    block('Code block', 'pre program source', '```', (chain) => chain.toggleCodeBlock()),
    {
      name: 'Picture',
      words: 'image photo figure media',
      hint: 'From the library',
      run: onPickImage,
    },
    {
      name: 'Table',
      words: 'grid rows columns',
      hint: 'With a row of headings',
      run: insertTable,
    },
    block('Footnote', 'note reference', 'Numbered by itself', (chain) => chain.insertFootnote()),
    {
      name: 'Call to action',
      words: 'cta button subscribe',
      hint: 'Words and a button',
      run: (editor) =>
        insertBlock(editor, {
          type: 'callToAction',
          content: [
            { type: 'paragraph' },
            { type: 'actionButton', content: [{ type: 'text', text: 'Read more' }] },
          ],
        }),
    },
    {
      name: 'Player',
      words: 'embed video youtube vimeo spotify codepen audio',
      hint: 'Loaded when asked for',
      run: (editor) => insertBlock(editor, { type: 'embed' }),
    },
    block('Line across', 'hr divider rule', '---', (chain) => chain.setHorizontalRule()),
    {
      name: 'HTML',
      words: 'source raw custom',
      hint: 'Kept as it is',
      run: (editor) => insertBlock(editor, { type: 'opaque' }),
    },
  ]
}

type Chain = ReturnType<Editor['chain']>

function block(name: string, words: string, hint: string, act: (chain: Chain) => Chain): Block {
  return { name, words, hint, run: (editor) => void act(editor.chain().focus()).run() }
}

/** Those whose name or other names begin, in some word, with what was typed. */
export function filterBlocks(blocks: Block[], typed: string): Block[] {
  const wanted = typed.toLowerCase()
  return blocks.filter(({ name, words }) =>
    ` ${name} ${words}`.toLowerCase().includes(` ${wanted}`),
  )
}
