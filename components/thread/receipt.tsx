type Props = {
  /** The words as readers will see them, already sanitised. */
  html: string
  authorName: string
}

/** Shown only to the writer of a held comment: it arrived, and somebody will read it. */
export function Receipt({ html, authorName }: Props) {
  return (
    <section className="held" id="receipt" role="status" aria-labelledby="receipt-title">
      <h3 id="receipt-title">
        Thank you, <bdi>{authorName}</bdi>. Your comment is awaiting moderation.
      </h3>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored */}
      <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}
