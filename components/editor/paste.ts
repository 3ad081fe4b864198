/**
 * HTML from the clipboard without what only its program understands: styles, classes, comments, Office elements, wrappers. Copies from
 * within the editor come through as they are.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.body.querySelectorAll(USELESS)) element.remove()
  for (const element of [...page.body.querySelectorAll('*')]) tidy(element)
  return page.body.innerHTML.replace(/<!--[\s\S]*?-->/g, '')
}

const USELESS =
  'style, script, meta, link, title, xml, input, button, img[src^="file:"], img[src^="data:"]'
const KEPT = ['href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'cite', 'datetime']

function tidy(element: Element) {
  markFromStyle(element)
  for (const { name } of [...element.attributes]) {
    if (!KEPT.includes(name)) element.removeAttribute(name)
  }
  // Google Docs wraps everything in a <b> that is not bold; Word knows elements with a colon.
  const isWrapper =
    /^(?:span|font|center)$/.test(element.localName) || element.localName.includes(':')
  if (isWrapper) element.replaceWith(...element.childNodes)
}

/** Word and Docs say bold and italic in styles. */
function markFromStyle(element: Element) {
  if (!(element instanceof HTMLElement)) return
  const { fontWeight, fontStyle } = element.style
  if (element.localName === 'b' && fontWeight === 'normal') return void unwrap(element)
  if (element.localName !== 'span') return
  if (fontStyle === 'italic') wrapInside(element, 'em')
  if (fontWeight === 'bold' || Number(fontWeight) >= 600) wrapInside(element, 'strong')
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

function wrapInside(element: Element, tag: string) {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}
