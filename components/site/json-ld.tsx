/**
 * Structured data for machines. `<` is written as an escape so that no text in the data can end the script element
 * (HTML Standard, "Restrictions for contents of script elements").
 */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll(
    '<',
    '\\u003c',
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text cannot be written as React children
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
