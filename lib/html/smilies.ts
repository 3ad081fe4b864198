/** WordPress's smilies (`smilies_init`) that Unicode has a character for. */
const SMILIES: Record<string, string> = {
  ...each('🙂', ':) :-) (: (-:'),
  ...each('😀', ':D :-D'),
  ...each('🙁', ':( :-('),
  ...each('😉', ';) ;-)'),
  ...each('😛', ':P :-P :p :-p'),
  ...each('😮', ':o :-o :O :-O'),
  ...each('😐', ':| :-|'),
  ...each('😕', ':/ :-/ :? :-?'),
  ...each('😎', '8) 8-) B) B-)'),
  ...each('😡', ':x :-x'),
  ...each('😢', ":'( :'-("),
  ...each('❤️', '<3'),
}

const SIGN = new RegExp(
  String.raw`(?<!\S)(?:${Object.keys(SMILIES)
    .map((sign) => sign.replace(/[()|?*]/g, String.raw`\$&`))
    .sort((one, other) => other.length - one.length)
    .join('|')})(?![^\s.,!?])`,
  'gu',
)

/**
 * Smilies that stand by themselves, as Unicode characters.
 * @param before the character that stands before the text in its line, or nothing
 */
export function drawSmilies(text: string, before: string): string {
  return text.replace(SIGN, (sign, at: number) => {
    const glued = at === 0 && before.trim() !== ''
    return glued ? sign : (SMILIES[sign] ?? sign)
  })
}

function each(picture: string, signs: string): Record<string, string> {
  return Object.fromEntries(signs.split(' ').map((sign) => [sign, picture]))
}
