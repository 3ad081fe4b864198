import { mendLists } from './lists.ts'
import { replaceForeignPictures } from './pictures.ts'
import { markTasks } from './tasks.ts'
import { buildWordLists } from './word-lists.ts'

/**
 * HTML from the clipboard without what only its program understands: styles, classes, comments, Office elements, wrappers. Copies from
 * within the editor come through as they are.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  buildWordLists(page.body)
  markTasks(page.body)
  for (const element of page.body.querySelectorAll(USELESS)) element.remove()
  replaceForeignPictures(page.body)
  for (const element of [...page.body.querySelectorAll('*')]) tidy(element)
  mendLists(page.body)
  mendBlocks(page.body)
  return page.body.innerHTML.replace(/<!--[\s\S]*?-->/g, '').trim()
}

const USELESS =
  'style, script, meta, link, title, xml, input, button, select, textarea, iframe, svg, colgroup, a.footnote-back, .Apple-interchange-newline'

const KEPT = [
  ...['href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'cite', 'datetime'],
  ...['data-type', 'data-checked'],
]

/** What the editor's own blocks are known by, also when they come from a published page. */
const KEPT_CLASS = /^(?:language-\S+|footnote-mark|footnotes)$/
const KEPT_ID = /^fn(?:ref)?-[\w-]+$/

function tidy(element: Element) {
  markFromStyle(element)
  const { className, id } = element
  for (const { name } of [...element.attributes]) {
    if (!KEPT.includes(name)) element.removeAttribute(name)
  }
  if (KEPT_CLASS.test(className)) element.className = className
  if (KEPT_ID.test(id)) element.id = id
  if (element.localName === 'a') straightenLink(element)
  // Word knows elements with a colon; pages and programs wrap words in spans. The words stay.
  const isWrapper =
    /^(?:span|font|center|picture|source)$/.test(element.localName) ||
    element.localName.includes(':')
  if (isWrapper) unwrap(element)
}

/** Word and Docs say bold, italic and raised in styles; Docs wraps everything in a `b` that is not bold. */
function markFromStyle(element: Element) {
  if (!(element instanceof HTMLElement)) return
  const { fontWeight, fontStyle, verticalAlign, textDecoration } = element.style
  if (element.localName === 'b' && /^(?:normal|400)$/.test(fontWeight)) return unwrap(element)
  if (element.localName !== 'span') return
  if (fontStyle === 'italic') wrapInside(element, 'em')
  if (fontWeight === 'bold' || Number(fontWeight) >= 600) wrapInside(element, 'strong')
  if (textDecoration.includes('line-through')) wrapInside(element, 's')
  if (verticalAlign === 'super') wrapInside(element, 'sup')
  if (verticalAlign === 'sub') wrapInside(element, 'sub')
}

/** Docs sends readers through a redirect of Google's; a link without an address is only a bookmark of Word's. */
function straightenLink(link: Element) {
  const href = link.getAttribute('href')
  if (!href || href.startsWith('file:')) return unwrap(link)
  const url = /^https?:\/\/www\.google\.com\/url\?/.test(href) ? URL.parse(href) : null
  const target = url?.searchParams.get('q')
  if (target) link.setAttribute('href', target)
}

/** The title is the page's only first heading; lines that stand empty for distance are not words. */
function mendBlocks(body: Element) {
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2')
  for (const bold of body.querySelectorAll('b')) rename(bold, 'strong')
  for (const italic of body.querySelectorAll('i')) rename(italic, 'em')
  for (const bold of body.querySelectorAll(':is(h2, h3, h4, h5, h6) strong')) unwrap(bold)
  for (const paragraph of body.querySelectorAll(':is(td, th) > p')) {
    if (paragraph.nextElementSibling) paragraph.after(body.ownerDocument.createElement('br'))
    unwrap(paragraph)
  }
  for (const gap of body.childNodes) if (gap instanceof Text && !gap.data.trim()) gap.remove()
  for (const empty of body.querySelectorAll('p, h2, h3, h4, h5, h6, :scope > br')) {
    if (empty.textContent.trim() === '' && !empty.querySelector('img')) empty.remove()
  }
}

function rename(element: Element, tag: string) {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

function wrapInside(element: Element, tag: string) {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}
