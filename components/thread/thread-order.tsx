type Order = 'newest' | 'oldest'
type Props = {
  postHref: string
  /** The order in which the conversation stands; null where it is neither. */
  current: Order | null
}

const names: Record<Order, string> = { oldest: 'Oldest first', newest: 'Newest first' }

/** Plain links that turn the conversation round. */
export function ThreadOrder({ postHref, current }: Props) {
  return (
    <nav className="thread-order caps" aria-label="Order of the comments">
      <ul>
        {(['oldest', 'newest'] as const).map((order) => (
          <li key={order}>
            <a
              href={`${postHref}?comments=${order}#comments`}
              rel="nofollow"
              aria-current={order === current || undefined}
            >
              {names[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
