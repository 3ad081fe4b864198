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

/** The scenarios of WordPress's own tests in which something else happens here, and why. */
export const SCENARIO_DIFFERENCES: Record<string, string> = {
  ...each('What cannot be read is not there for anybody in this form, its author included.', [
    'hs-05',
  ]),
  ...each('A member’s name in the thread leads to no website.', ['hs-09']),
  ...each('Addresses are stored as browsers write them, with the slash after the host.', ['hs-10']),
  ...each('There are no plugins that would let an empty comment pass.', ['hs-29']),
  ...each('There are no plugins that overrule the settings for mails.', [
    'nt-05',
    'nt-06',
    'nt-07',
    'nt-08',
  ]),
  ...each('Spam is not counted among all comments, which are those of the list of that name.', [
    'ct-03',
  ]),
  ...each('Comments keep their status when their post goes to the trash: nobody sees them there.', [
    'ct-05',
  ]),
}
