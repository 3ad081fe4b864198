/**
 * What an HTML fragment says, apart from how it is written: its elements, attributes and words in order. Inline elements around the same
 * words count as a set, because `<strong><a>` and `<a><strong>` show the same; white space counts as a browser shows it.
 */
export function shapeOf(parent: ParentNode): string {
  const shape = new Shape()
  for (const child of parent.childNodes) readNode(shape, child, [], false)
  return shape.finish()
}

/** Elements that stand within a line and can be a mark on text. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo cite code del dfn em i ins kbd label mark q s samp small span strike ' +
    'strong sub sup time u var'
  ).split(' '),
)

/** Elements that stand within a line and hold nothing. */
export const INLINE_ATOMS = new Set(['br', 'img', 'wbr', 'input'])

function readNode(shape: Shape, node: Node, around: string[], verbatim: boolean) {
  if (node instanceof Text) shape.words(node.data, around, verbatim)
  if (!(node instanceof Element)) return
  const { localName } = node
  const sign = signOf(node)
  if (INLINE_ATOMS.has(localName)) shape.atom(sign, around, localName === 'br')
  // An inline element without words is a place (an anchor) that must not get lost.
  else if (INLINE.has(localName) && node.childNodes.length === 0) shape.atom(sign, around, false)
  else if (INLINE.has(localName)) readChildren(shape, node, [...around, sign], verbatim)
  else {
    shape.edge(`<${sign}>`)
    readChildren(shape, node, [], verbatim || localName === 'pre')
    shape.edge(`</${localName}>`)
  }
}

function readChildren(shape: Shape, node: Node, around: string[], verbatim: boolean) {
  for (const child of node.childNodes) readNode(shape, child, around, verbatim)
}

function signOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`)
  return [element.localName, ...attributes.sort()].join(' ')
}

class Shape {
  private said: string[] = []
  private text = ''
  private marks = ''
  private afterSpace = true

  words(text: string, around: string[], verbatim: boolean) {
    let words = verbatim ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (this.afterSpace && !verbatim) words = words.trimStart()
    if (words === '') return
    const marks = setOf(around)
    if (marks !== this.marks) this.flush()
    this.marks = marks
    this.text += words
    this.afterSpace = words.endsWith(' ')
  }

  atom(sign: string, around: string[], breaks: boolean) {
    this.flush()
    this.said.push(`${sign} (${setOf(around)})`)
    this.afterSpace = breaks
  }

  edge(tag: string) {
    this.text = this.text.replace(/ $/, '')
    this.flush()
    this.said.push(tag)
    this.afterSpace = true
  }

  finish(): string {
    this.text = this.text.replace(/ $/, '')
    this.flush()
    return this.said.join('\n')
  }

  private flush() {
    if (this.text) this.said.push(`"${this.text}" (${this.marks})`)
    this.text = ''
  }
}

function setOf(around: string[]): string {
  return [...new Set(around)].sort().join(' ')
}
