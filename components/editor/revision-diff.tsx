type Change = { is: 'same' | 'added' | 'removed'; text: string }

/** What changed, in the running text: added words marked, removed ones struck. */
export function RevisionDiff(props: { title: Change[]; text: Change[]; markup: boolean }) {
  return (
    <article aria-label="What changed">
      <h2 className="mb-3 text-xl font-semibold" dir="auto">
        <Changes of={props.title} />
      </h2>
      {props.markup && (
        <p className="mb-3 text-sm text-ink-soft">
          The words are the same; only how they are set changed.
        </p>
      )}
      <div className="max-w-[70ch] leading-relaxed whitespace-pre-wrap" dir="auto">
        <Changes of={props.text} />
      </div>
    </article>
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
