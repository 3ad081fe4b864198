/** Lines that are hardly ever meant as they stand. */
const CERTAIN = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /^\|?[ :]*-{3,}[ :]*\|[ :|-]*$/m,
  /!?\[[^\]\n]+\]\((?:https?:|mailto:|\/|#)[^)\n]*\)/,
  /^\s*[-*+] \[[ xX]\] /m,
]

/** Marks that also stand in ordinary writing: two of them together are Markdown. */
const LIKELY = [
  /^\s*[-*+] \S.*\n\s*[-*+] \S/m,
  /^\s*\d{1,3}[.)] \S.*\n\s*\d{1,3}[.)] \S/m,
  /^> \S/m,
  /\*\*[^*\s][^*\n]*\*\*/,
  /(?:^|\s)`[^`\n]+`/,
  /(?:^|\s)_[^_\s][^_\n]*_(?:\s|[.,;:!?)]|$)/,
  /\[\^\w+\]/,
]

/** Whether plain text is meant as Markdown. What is pasted wrongly comes back with one undo. */
export function looksLikeMarkdown(text: string): boolean {
  if (CERTAIN.some((sign) => sign.test(text))) return true
  return (
    LIKELY.filter((sign) => sign.test(text)).length >= 2 ||
    /^(?:\s*[-*+] \S.*(?:\n+|$)){2,}$/.test(text)
  )
}
