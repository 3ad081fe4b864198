import type { NamedLink } from './site-identity.ts'

type Props = {
  kind: string
  title: string
  description?: string
  feed?: string
  /** What stands below it in its tree. */
  below?: NamedLink[]
}

/** The head of an archive: what kind it is, its name, what it is about. */
export function ArchiveHeading({ kind, title, description, feed, below = [] }: Props) {
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
      {below.length > 0 && (
        <p className="quiet">
          {below.map((child, index) => (
            <span key={child.href}>
              {index > 0 && ' · '}
              <a href={child.href} dir="auto">
                {child.name}
              </a>
            </span>
          ))}
        </p>
      )}
    </header>
  )
}
