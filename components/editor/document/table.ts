import { Node } from '@tiptap/core'
import { TableKeys } from './table-keys.ts'

declare module '@tiptap/core' {
  interface NodeConfig<Options, Storage> {
    /** How prosemirror-tables knows the parts of a table. */
    tableRole?: 'table' | 'row' | 'cell' | 'header_cell'
  }
}

const spans = {
  colspan: { default: 1, parseHTML: numberOf('colspan'), renderHTML: unlessOne('colspan') },
  rowspan: { default: 1, parseHTML: numberOf('rowspan'), renderHTML: unlessOne('rowspan') },
  /** Column widths, which prosemirror-tables asks for; readers' columns fit their words. */
  colwidth: { default: null, rendered: false },
}

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  tableRole: 'table',
  addAttributes: () => ({
    caption: {
      default: null,
      parseHTML: (element: HTMLElement) => element.querySelector('caption')?.textContent ?? null,
      renderHTML: ({ caption }) => (caption ? { 'data-caption': caption } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

/** Cells hold a line of text: the table of a post is for facts, and its HTML stays as short as one writes it by hand. */
const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  tableRole: 'cell',
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const TableHeader = TableCell.extend({
  name: 'tableHeader',
  tableRole: 'header_cell',
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

export const tableExtensions = [Table, TableRow, TableCell, TableHeader, TableKeys]

function numberOf(name: string) {
  return (element: HTMLElement) => Number(element.getAttribute(name)) || 1
}

function unlessOne(name: string) {
  return (attributes: Record<string, unknown>) =>
    attributes[name] === 1 ? {} : { [name]: attributes[name] }
}

/** Writes tables as HTML wants them: the caption first, rows of headings in a head of their own. */
export function finishTables(holder: ParentNode): void {
  for (const table of holder.querySelectorAll('table')) {
    const head = [...table.rows].filter((_row, index, rows) =>
      rows.slice(0, index + 1).every((above) => [...above.cells].every(isHeading)),
    )
    if (head.length > 0) table.createTHead().append(...head)
    if (table.tBodies[0]?.rows.length === 0) table.tBodies[0].remove()
    const { caption } = table.dataset
    if (caption) table.createCaption().textContent = caption
    delete table.dataset.caption
  }
}

function isHeading(cell: Element): boolean {
  return cell.localName === 'th'
}
