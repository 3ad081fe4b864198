type Props = {
  name: string
  /** Comments that wait for a decision; left out for people who may not decide. */
  awaiting?: number
}

/** A row of links for signed-in staff at the top of a reader page. */
export function StaffBar({ name, awaiting }: Props) {
  return (
    <nav className="staff-bar" aria-label="Staff">
      <ul className="page">
        <li>
          <a href="/admin" dir="auto">
            {name}
          </a>
        </li>
        {awaiting !== undefined && (
          <li>
            <a href="/admin/comments?status=pending">Comments awaiting: {awaiting}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
