type Props = {
  name: string
  /** Comments that wait for a decision; left out for people who may not decide. */
  awaiting?: number
  editHref?: string
}

/** A row of links for signed-in staff at the top of a reader page. */
export function StaffBar({ name, awaiting, editHref }: Props) {
  return (
    <nav className="staff-bar" aria-label="Staff">
      <ul className="page">
        <li>
          <a href="/admin" dir="auto">
            {name}
          </a>
        </li>
        {editHref && (
          <li>
            <a href={editHref}>Edit this post</a>
          </li>
        )}
        {awaiting !== undefined && (
          <li>
            <a href="/admin/comments?status=pending">Comments awaiting: {awaiting}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
