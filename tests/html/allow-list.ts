import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/**
 * Everything in a piece of HTML that is not on an allow-list, as a browser's parser sees it in a page: elements, attributes, schemes
 * and comments. `attributes` lists what each element may carry.
 */
export function strangersIn(html: string, attributes: Record<string, readonly string[]>): string[] {
  const strangers: string[] = []
  const page = parse(`<!doctype html><html><head></head><body>${html}</body></html>`)
  const body = element(element(page, 'html'), 'body')
  for (const node of descendants(body)) {
    if (node.nodeName === '#comment') strangers.push('a comment')
    if (!('tagName' in node)) continue
    const allowed = attributes[node.tagName]
    if (!allowed || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      strangers.push(`<${node.tagName}>`)
    }
    for (const { name, value } of node.attrs) {
      if (!allowed?.includes(name) && !attributes['*']?.includes(name))
        strangers.push(`${node.tagName}[${name}]`)
      if (ADDRESSES.includes(name) && !hasSafeScheme(value)) strangers.push(`${name}=${value}`)
    }
  }
  return strangers
}

const ADDRESSES = ['href', 'src', 'cite', 'poster', 'action', 'formaction', 'data']

/** As a browser resolves it; a path of our own resolves to http. */
function hasSafeScheme(value: string): boolean {
  const url = URL.parse(value, 'http://site.example/post')
  return !url || ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
}

function element(parent: Tree.ParentNode, name: string): Tree.Element {
  const found = parent.childNodes.find((node) => node.nodeName === name)
  if (!found || !('tagName' in found)) throw new Error(`no <${name}>`)
  return found
}

function* descendants(parent: Tree.ParentNode): Generator<Tree.ChildNode> {
  for (const node of parent.childNodes) {
    yield node
    if ('content' in node) yield* descendants(node.content)
    if ('childNodes' in node) yield* descendants(node)
  }
}
