type Props = { kind: string; title: string; description?: string; feed?: string }

/** The head of an archive: what kind it is, its name, what it is about. */
export function ArchiveHeading({ kind, title, description, feed }: Props) {
  return (
    <header className="archive-head">
      <h1 dir="auto">
        <span className="unseen">{kind}: </span>
        {title}
      </h1>
      {description && <p dir="auto">{description}</p>}
      {feed && (
        <p className="quiet caps">
          {kind} · <a href={feed}>Feed</a>
        </p>
      )}
    </header>
  )
}
