import type { Mark } from '@tiptap/core'
import Bold from '@tiptap/extension-bold'
import Italic from '@tiptap/extension-italic'
import Strike from '@tiptap/extension-strike'

/** Bold, italic and struck text in the element that the post uses: `b` stays `b`. */
export const SpelledBold = spelled(Bold, ['strong', 'b'])
export const SpelledItalic = spelled(Italic, ['em', 'i'])
export const SpelledStrike = spelled(Strike, ['s', 'del', 'strike'])

function spelled(mark: Mark, tags: string[]) {
  return mark.extend({
    addAttributes() {
      return {
        ...this.parent?.(),
        tag: {
          default: tags[0],
          rendered: false,
          parseHTML: (element: HTMLElement) =>
            tags.includes(element.localName) ? element.localName : tags[0],
        },
      }
    },
    renderHTML({ mark, HTMLAttributes }) {
      return [String(mark.attrs.tag), HTMLAttributes, 0]
    },
  })
}
