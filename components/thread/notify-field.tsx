type Props = {
  id: string
  /** What is chosen; nothing unless said. */
  value?: string | undefined
  /** Whether nothing can be chosen: on the reply form, where it is one question of several. */
  optional?: boolean
}

/** What a reader wants to be told of by mail. */
export function NotifyField({ id, value = '', optional = false }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>Tell me by email</label>
      <select id={id} name="notify" defaultValue={value}>
        {optional && <option value="">Nothing</option>}
        <option value="replies">When somebody replies to my comment</option>
        <option value="thread">When anybody comments on this post</option>
      </select>
    </div>
  )
}
