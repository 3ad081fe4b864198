/** The generated cases in which our verdict is not WordPress's, and why. */
export const DIFFERENCES: Record<string, string> = {
  ...each('An entry "0" is a word like any other; PHP takes it for an empty line.', [
    'wpmod-160',
    'wpmod-423',
    'wpmod-705',
    'wpmod-710',
    'wpmod-729',
    'wpmod-894',
    'wpmod-1075',
    'wpmod-1231',
  ]),
  ...each(
    'Moderation words are also tried on the text without its tags, so that "pl<i></i>ace" is "place".',
    ['wpmod-841'],
  ),
  ...each('An anchor without an address is no link; WordPress counts `title="href"` as one.', [
    'wpmod-1157',
  ]),
}

function each(reason: string, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, reason]))
}
