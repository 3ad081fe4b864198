import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'

/** From this size on (about 6,000 words) the browser's own way is felt: it works through the whole text for every letter. */
const LONG = 40_000

/** Where the system corrects and completes what is typed, it does so only in what the browser put in itself. */
const isApple = () => /Mac|iP(hone|ad|od)/.test(navigator.platform)

/**
 * Puts typed letters into a long document directly, instead of letting the browser put them into the page and reading there what it did.
 * Letters that a keyboard composes come in the browser's way, as ever.
 */
export const QuickTyping = Extension.create({
  name: 'quickTyping',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyPress(view, { charCode }) {
          const { doc, selection } = view.state
          const isWithinLine =
            selection instanceof TextSelection && selection.$from.sameParent(selection.$to)
          if (doc.content.size < LONG || !isWithinLine || isApple()) return false
          const letter = String.fromCharCode(charCode)
          if (/[\r\n]/.test(letter)) return false
          const { from, to } = selection
          const insert = () => view.state.tr.insertText(letter).scrollIntoView()
          // Markdown's marks and whatever else looks at what is typed.
          const isTaken = view.someProp('handleTextInput', (take) =>
            take(view, from, to, letter, insert),
          )
          if (!isTaken) view.dispatch(insert())
          return true
        },
      },
    }),
  ],
})
