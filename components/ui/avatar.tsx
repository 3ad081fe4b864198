/** A person's initials on a colour that follows from the name: no picture is fetched from anywhere. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0">
      <rect width="32" height="32" rx="16" fill={`hsl(${hueOf(name)} 32% 38%)`} />
      <text
        x="16"
        y="16"
        dy="0.36em"
        textAnchor="middle"
        fill="#fff"
        fontSize="13"
        fontWeight="600"
        fontFamily="inherit"
      >
        {initialsOf(name)}
      </text>
    </svg>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return (
    ends
      .map((word) => firstCharacter(word ?? ''))
      .join('')
      .toUpperCase() || '?'
  )
}

const graphemes = new Intl.Segmenter()

// By grapheme: half an emoji or a lone combining mark is not an initial.
function firstCharacter(word: string): string {
  const [first] = graphemes.segment(word)
  return first?.segment ?? ''
}

function hueOf(name: string): number {
  let hash = 0
  for (const character of name.toLowerCase())
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 360
  return hash
}
