import type { NamedLink } from './site-identity.ts'

type Props = { previous: NamedLink | null; next: NamedLink | null; related: NamedLink[] }

/** Where to read on: the posts before and after this one, and those about the same things. */
export function PostNeighbours({ previous, next, related }: Props) {
  if (!previous && !next && related.length === 0) return null
  return (
    <aside className="hung" aria-label="Read on">
      <div>
        <div className="neighbours">
          {previous && <Neighbour label="Previous" rel="prev" post={previous} />}
          {next && <Neighbour label="Next" rel="next" post={next} />}
        </div>
        {related.length > 0 && <Related posts={related} />}
      </div>
    </aside>
  )
}

function Neighbour({ label, rel, post }: { label: string; rel: string; post: NamedLink }) {
  return (
    <p className={rel}>
      <span className="caps">{label}</span>
      <a href={post.href} rel={rel} dir="auto">
        {post.name}
      </a>
    </p>
  )
}

function Related({ posts }: { posts: NamedLink[] }) {
  return (
    <section className="related after-post" aria-labelledby="related">
      <h2 id="related" className="caps">
        On the same subject
      </h2>
      <ul>
        {posts.map((post) => (
          <li key={post.href}>
            <a href={post.href} dir="auto">
              {post.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
