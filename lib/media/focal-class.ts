/** Steps in which the style sheet can place a picture behind its window: tenths, as nobody sees less. */
const STEPS = 10

/**
 * The classes that keep a focal point in view, "focal-x-2 focal-y-7" (`components/site/focal.css`); empty for the middle. Reader pages
 * allow no style attributes.
 */
export function focalClass({ x, y }: { x: number; y: number }): string {
  const step = (share: number) => Math.round(share * STEPS)
  const names = [
    ['x', step(x)],
    ['y', step(y)],
  ] as const
  return names
    .filter(([, place]) => place !== STEPS / 2)
    .map(([axis, place]) => `focal-${axis}-${place}`)
    .join(' ')
}
