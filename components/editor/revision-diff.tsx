type Change = { is: 'same' | 'added' | 'removed'; text: string }
type Row = { before: Change[] | null; after: Change[] | null }

type Props = {
  title: Change[]
  text: Change[]
  rows: Row[]
  markup: boolean
  /** Old and new beside each other, or both in one running text. */
  sides: boolean
}

/** What changed: added words marked, removed ones struck. */
export function RevisionDiff({ title, text, rows, markup, sides }: Props) {
  return (
    <article aria-label="What changed">
      <h2 className="mb-3 text-xl font-semibold" dir="auto">
        <Changes of={title} />
      </h2>
      {markup && (
        <p className="mb-3 text-sm text-ink-soft">
          The words are the same; only how they are set changed.
        </p>
      )}
      {sides ? (
        <Sides rows={rows} />
      ) : (
        <div className="max-w-[70ch] leading-relaxed whitespace-pre-wrap" dir="auto">
          <Changes of={text} />
        </div>
      )}
    </article>
  )
}

function Sides({ rows }: { rows: Row[] }) {
  return (
    <table className="w-full table-fixed border-collapse leading-relaxed">
      <thead>
        <tr className="text-start text-[0.8125rem] text-ink-soft">
          <th scope="col" className="w-1/2 border-b border-rule py-1 pe-4 text-start font-medium">
            Before
          </th>
          <th scope="col" className="border-b border-rule py-1 text-start font-medium">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
          <tr key={place} className="align-top">
            <td className="py-2 pe-4 wrap-anywhere whitespace-pre-wrap" dir="auto">
              {row.before && <Changes of={row.before} />}
            </td>
            <td className="py-2 wrap-anywhere whitespace-pre-wrap" dir="auto">
              {row.after && <Changes of={row.after} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Changes({ of }: { of: Change[] }) {
  return of.map(({ is, text }, place) => {
    const key = `${place}:${is}`
    if (is === 'added')
      return (
        <ins key={key} className="bg-ok/20 no-underline">
          {text}
        </ins>
      )
    if (is === 'removed')
      return (
        <del key={key} className="bg-danger/15 text-ink-soft">
          {text}
        </del>
      )
    return <span key={key}>{text}</span>
  })
}
