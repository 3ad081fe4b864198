/** A heading of a text and the id that it carries there. */
export type Heading = { id: string; text: string; level: 2 | 3 }

/** The headings of a long text, in the margin where there is one. */
export function TableOfContents({ headings }: { headings: Heading[] }) {
  return (
    <nav className="contents in-margin" aria-labelledby="contents">
      <h2 id="contents" className="caps">
        In this post
      </h2>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id} className={heading.level === 3 ? 'deeper' : undefined}>
            <a href={`#${heading.id}`} dir="auto">
              {heading.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
