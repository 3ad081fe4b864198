/** What no XML 1.0 document may hold, not even escaped (Extensible Markup Language, section 2.2). */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu

/** Text that can stand in an XML document. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '')
}

/** Sanitised HTML for readers elsewhere: paths of this site become whole addresses. */
export function feedHtml(html: string, origin: string): string {
  return xmlText(html).replace(/(\s(?:href|src|cite|poster)=")\/(?!\/)/g, `$1${origin}/`)
}
