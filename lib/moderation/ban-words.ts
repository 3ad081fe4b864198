/** The log's sentence about a ban, with what became of the rest of theirs. */
export function banInWords(name: string, verdict: 'spam' | 'trash', moved: number): string {
  if (moved === 0) return `Banned ${name}`
  const what = moved === 1 ? 'one comment' : `${moved.toLocaleString('en')} comments`
  return verdict === 'spam'
    ? `Banned ${name} and marked ${what} as spam`
    : `Banned ${name} and moved ${what} to the trash`
}
