type Props = {
  /** The words as readers see them, already sanitised. */
  html: string
  /** The private address of the receipt. */
  href: string
}

/** What stands there now, for a writer whose change was not taken: something to compare one's words with, and a way back. */
export function StandingComment({ html, href }: Props) {
  return (
    <section className="held" aria-labelledby="standing-title">
      <h2 id="standing-title">As it stands now</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored */}
      <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <a href={href}>Leave it like this</a>
      </p>
    </section>
  )
}
