type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const THEN = ' then '

/**
 * The shortcut that a pressed key completes. After a key that begins sequences only the end of one is heard, or "g then a" would approve
 * what stands under the cursor; of several the last one wins, so that a screen may give a key of the shell another meaning.
 */
export function findHeard<Given extends { keys: string }>(
  shortcuts: readonly Given[],
  pressed: Pressed,
  first: string,
): Given | undefined {
  const sequences = shortcuts.filter(({ keys }) => keys.startsWith(first + THEN))
  const possible = sequences.length > 0 ? sequences : shortcuts
  return possible.findLast(({ keys }) => matchKeys(keys, pressed, first))
}

/**
 * Whether a pressed key completes a shortcut written for people (`j`, `Shift+A`, `Mod+Enter`, `g then c`).
 * `first` is the key pressed just before, for two-key sequences.
 */
export function matchKeys(keys: string, pressed: Pressed, first: string): boolean {
  const [one = '', two] = keys.split(THEN)
  if (two !== undefined) return first === one && matchOne(two, pressed)
  return matchOne(one, pressed)
}

function matchOne(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = new Set(parts.slice(0, -1))
  if (pressed.altKey || (pressed.ctrlKey || pressed.metaKey) !== modifiers.has('Mod')) return false
  // A lone sign such as "?" or "/" may need Shift on this keyboard; a letter must not.
  const shiftMatters = modifiers.has('Shift') || /^[a-z]$/i.test(key) || key.length > 1
  if (shiftMatters && pressed.shiftKey !== modifiers.has('Shift')) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}
