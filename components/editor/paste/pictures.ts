/**
 * Pictures of other sites do not come along: showing one would tell its site of every reader, so pages refuse it. One that says what
 * it shows becomes a link; those within this site stay.
 */
export function replaceForeignPictures(body: Element): void {
  for (const picture of body.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? ''
    if (URL.parse(src, location.href)?.origin === location.origin) continue
    const alt = picture.getAttribute('alt')?.trim()
    if (alt && /^https?:/.test(src) && !picture.closest('a'))
      picture.replaceWith(link(body, src, alt))
    else if (alt && picture.closest('a')) picture.replaceWith(alt)
    else picture.remove()
  }
}

function link(body: Element, href: string, words: string): Element {
  const made = body.ownerDocument.createElement('a')
  made.href = href
  made.textContent = words
  return made
}
