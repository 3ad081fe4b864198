import { Badge } from '#components/ui/badge.tsx'
import { CheckboxInput } from '#components/ui/checkbox.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'
import { type QuickChoices, QuickEdit } from './quick-edit.tsx'

/** A post as a row of the list of posts. */
export type PostRow = {
  id: string
  /** Null where it cannot be opened: in the trash. */
  href: string | null
  title: string
  depth?: number
  author: string
  status: string
  /** What else is to know: sticky, private, changes that wait. */
  marks: string[]
  categories: string
  comments: number
  at: string
  /** What happened at that time: "Published", "Changed". */
  atWords: string
}

type Props = {
  caption: string
  rows: PostRow[]
  now: string
  timeZone: string
  isTree?: boolean
  /** What the quick form offers; left out where nothing can be changed, as in the trash. */
  quick?: QuickChoices | undefined
}

/** Posts as rows with a box each. */
export function PostsTable({ caption, rows, now, timeZone, isTree = false, quick }: Props) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <Th className="w-8">
            <span className="sr-only">Choose</span>
          </Th>
          <Th>Title</Th>
          {!isTree && <Th>Author</Th>}
          {!isTree && <Th>Categories</Th>}
          <Th className="text-end">Comments</Th>
          <Th>Date</Th>
          {quick && (
            <Th>
              <span className="sr-only">Change</span>
            </Th>
          )}
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id} className="max-md:relative max-md:ps-8">
          <Td className="max-md:absolute max-md:start-0">
            <CheckboxInput name="id" value={row.id} aria-label={`Choose ${row.title}`} />
          </Td>
          <Td className={`max-md:min-h-6 ${INDENTS[Math.min(row.depth ?? 0, INDENTS.length - 1)]}`}>
            <Title row={row} />
          </Td>
          {!isTree && (
            <Td label="By" className={BESIDE}>
              {row.author}
            </Td>
          )}
          {!isTree && <Td className="text-ink-soft max-md:hidden">{row.categories}</Td>}
          <Td label="Comments" className={`${BESIDE} tabular-nums md:text-end`}>
            {row.comments}
          </Td>
          <Td className={`${BESIDE} whitespace-nowrap text-ink-soft`}>
            {row.atWords} <RelativeTime at={row.at} now={now} timeZone={timeZone} />
          </Td>
          {quick && (
            <Td className="max-md:-ms-2.5 md:pe-0 md:text-end">
              <QuickEdit id={row.id} title={row.title} choices={quick} />
            </Td>
          )}
        </Tr>
      ))}
    </Table>
  )
}

/** On a phone a line under the title holds as many of these as find room. */
const BESIDE = 'max-md:me-4 max-md:inline-block'

const INDENTS = ['', 'ps-5', 'ps-10', 'ps-15', 'ps-20']

function Title({ row }: { row: PostRow }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      {row.href ? (
        <a
          href={row.href}
          className="min-w-0 font-medium wrap-anywhere underline-offset-3 hover:underline"
          dir="auto"
        >
          {row.title}
        </a>
      ) : (
        <span className="min-w-0 font-medium wrap-anywhere" dir="auto">
          {row.title}
        </span>
      )}
      {row.marks.map((mark) => (
        <Badge key={mark}>{mark}</Badge>
      ))}
    </span>
  )
}
