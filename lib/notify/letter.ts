/** The plain text of a mail: a greeting, its parts (empty ones are left out), and who sends it, below the line that mailboxes know. */
export function letter(parts: readonly string[], foot: string): string {
  return `${['Hello,', ...parts.filter(Boolean), `-- \n${foot}`].join('\n\n')}\n`
}
