import { Mark } from '@tiptap/core'

/** Inline elements without a button of their own. */
const TAGS = 'abbr acronym bdi bdo cite dfn ins kbd mark q samp small span sub sup time var'.split(
  ' ',
)

/** Any of them with whatever it says about itself, around text. Several can stand around the same words. */
export const InlineHtml = Mark.create({
  name: 'inlineHtml',
  excludes: '',
  inclusive: false,
  addAttributes() {
    return { tag: { default: 'span', rendered: false }, given: { default: {}, rendered: false } }
  },
  parseHTML() {
    return TAGS.map((tag) => ({
      tag,
      getAttrs: (element) => ({ tag, given: attributesOf(element) }),
    }))
  },
  renderHTML({ mark }) {
    return [String(mark.attrs.tag), mark.attrs.given, 0]
  },
})

/** An element's attributes as an object, without those that are script: what is typed as HTML is looked at before it was sanitised. */
export function attributesOf(element: Element): Record<string, string> {
  const harmless = [...element.attributes].filter(({ name }) => !/^on/i.test(name))
  return Object.fromEntries(harmless.map(({ name, value }) => [name, value]))
}
