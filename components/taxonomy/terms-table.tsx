import { Link } from '#components/ui/link.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'

export type TermRow = {
  id: string
  name: string
  address: string
  posts: number
  postsHref: string
  href: string
}

/** Tags by name. */
export function TermsTable({ caption, rows }: { caption: string; rows: TermRow[] }) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <Th>Name</Th>
          <Th>Address</Th>
          <Th className="text-end">Posts</Th>
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td>
            <Link href={row.href} className="font-medium hover:underline" dir="auto">
              {row.name}
            </Link>
          </Td>
          <Td className="break-all text-ink-soft">
            <a href={row.address}>{row.address}</a>
          </Td>
          <Td label="Posts" className="tabular-nums md:text-end">
            <Link href={row.postsHref} className="underline underline-offset-3">
              {row.posts}
            </Link>
          </Td>
        </Tr>
      ))}
    </Table>
  )
}
