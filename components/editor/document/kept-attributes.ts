import { Extension } from '@tiptap/core'

/** Attributes that the editor has no control for and carries along. A new paragraph does not inherit them. */
const KEPT = ['id', 'class', 'lang', 'dir', 'title', 'role', 'aria-label', 'aria-describedby']

const BLOCKS = [
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'listItem',
  'codeBlock',
  'horizontalRule',
  'hardBreak',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]
const MARKS = ['bold', 'italic', 'strike', 'underline', 'code', 'link']

/** Lets blocks and marks keep what a post's HTML may say about them (lib/html/post-list). */
export const KeptAttributes = Extension.create({
  name: 'keptAttributes',
  addGlobalAttributes() {
    return [
      { types: [...BLOCKS, ...MARKS], attributes: kept(KEPT) },
      { types: ['blockquote'], attributes: kept(['cite']) },
      { types: ['listItem'], attributes: kept(['value']) },
      { types: ['orderedList'], attributes: kept(['reversed']) },
      { types: ['strike'], attributes: kept(['cite', 'datetime']) },
      { types: ['link'], attributes: kept(['hreflang', 'download', 'data-embed']) },
      { types: ['tableCell', 'tableHeader'], attributes: kept(['headers', 'scope', 'abbr']) },
    ]
  },
})

function kept(names: string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        default: null,
        keepOnSplit: false,
        parseHTML: (element: HTMLElement) => element.getAttribute(name),
        renderHTML: (attributes: Record<string, unknown>) =>
          attributes[name] == null ? {} : { [name]: attributes[name] },
      },
    ]),
  )
}
