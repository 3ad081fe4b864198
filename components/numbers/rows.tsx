import { Table, Td, Th, Tr } from '#components/ui/table.tsx'

type Props = {
  caption: string
  head: readonly string[]
  /** The first cell names the row; the others are numbers. */
  rows: readonly (readonly [string, ...string[]])[]
}

/** The numbers behind a chart. */
export function NumberRows({ caption, head, rows }: Props) {
  return (
    <Table
      caption={caption}
      head={head.map((name, index) => (
        <Th key={name} className={index > 0 ? 'text-end' : ''}>
          {name}
        </Th>
      ))}
    >
      {rows.map((cells) => (
        <Tr key={cells.join('\n')}>
          {cells.map((cell, index) => (
            <Td
              key={head[index]}
              label={head[index] ?? ''}
              className={index > 0 ? 'tabular-nums md:text-end' : ''}
            >
              {cell}
            </Td>
          ))}
        </Tr>
      ))}
    </Table>
  )
}
