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

/** An element's attributes as an object. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
}
