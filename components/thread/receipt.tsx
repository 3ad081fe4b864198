type Props = {
  /** The words as readers will see them, already sanitised. */
  html: string
  authorName: string
  /** Why it waits, where the owner lets writers know. */
  reasons?: string[]
  withdrawn?: boolean
}

/** Shown only to the writer of a held comment: it arrived, and somebody will read it. */
export function Receipt({ html, authorName, reasons = [], withdrawn = false }: Props) {
  return (
    <section className="held" id="receipt" role="status" aria-labelledby="receipt-title">
      <h3 id="receipt-title">
        {withdrawn ? (
          'You have taken this comment back.'
        ) : (
          <>
            Thank you, <bdi>{authorName}</bdi>. Your comment is awaiting moderation.
          </>
        )}
      </h3>
      {reasons.length > 0 && (
        <ul className="quiet">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/html/comment when it was stored */}
      <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}
