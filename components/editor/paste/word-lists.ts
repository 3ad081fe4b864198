/**
 * Word writes lists as paragraphs that know their level and carry their bullet as text. Makes lists of them.
 * The paragraphs say `mso-list: l0 level2 lfo1`, the bullet `mso-list: Ignore`.
 */
export function buildWordLists(body: Element): void {
  let open: Element[] = []
  let last: Element | null = null
  for (const item of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = levelOf(item)
    if (level === null) continue
    const follows = last !== null && item.previousElementSibling === last
    if (!follows) open = []
    const { isNumbered, start } = takeBullet(item)
    open = open.slice(0, level)
    while (open.length < level) open.push(openList(item, open.at(-1), isNumbered, start))
    const entry = item.ownerDocument.createElement('li')
    entry.append(...item.childNodes)
    open.at(-1)?.append(entry)
    last = open[0] ?? null
    item.remove()
  }
}

function levelOf(item: Element): number | null {
  const level = /mso-list:\s*l\d+\s+level(\d)/.exec(item.getAttribute('style') ?? '')?.[1]
  return level ? Number(level) : null
}

/** Takes the bullet away and says what it was. */
function takeBullet(item: Element): { isNumbered: boolean; start: number } {
  const bullet = [...item.querySelectorAll('span')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const text = bullet?.textContent.trim() ?? ''
  bullet?.remove()
  return {
    isNumbered: /^(?:\d+|[a-z]{1,4})[.)]/i.test(text),
    start: Number.parseInt(text, 10) || 1,
  }
}

function openList(item: Element, outer: Element | undefined, isNumbered: boolean, start: number) {
  const list = item.ownerDocument.createElement(isNumbered ? 'ol' : 'ul')
  if (isNumbered && start > 1) list.setAttribute('start', String(start))
  if (!outer) item.before(list)
  else (outer.lastElementChild ?? outer).append(list)
  return list
}
