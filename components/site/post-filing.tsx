import type { NamedLink } from './site-identity.ts'

/** The categories and tags under a post. */
export function PostFiling({ categories, tags }: { categories: NamedLink[]; tags: NamedLink[] }) {
  if (categories.length + tags.length === 0) return null
  return (
    <footer className="after-post">
      <dl className="filed">
        <Terms label="Filed under" terms={categories} />
        <Terms label="Tagged" terms={tags} />
      </dl>
    </footer>
  )
}

function Terms({ label, terms }: { label: string; terms: NamedLink[] }) {
  if (terms.length === 0) return null
  return (
    <div>
      <dt className="caps">{label}</dt>
      <dd>
        {terms.map((term, index) => (
          <span key={term.href}>
            {index > 0 && ', '}
            <a href={term.href} rel="tag" dir="auto">
              {term.name}
            </a>
          </span>
        ))}
      </dd>
    </div>
  )
}
