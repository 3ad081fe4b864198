import { InputRule, Mark } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    link: {
      setLink: (attributes: { href: string }) => ReturnType
      unsetLink: () => ReturnType
    }
  }
}

/** An address that was just ended with a space; a full stop behind it belongs to the sentence. */
const TYPED = /(?:^|\s)((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]])[.,;:!?)\]]*\s$/

/** Schemes that a post may link to (lib/html/post); everything without a scheme is a place on this site. */
const ALLOWED = /^(?:https?:|mailto:|tel:|(?![a-z][a-z\d+.-]*:))/i

/** A link. Addresses become one when they are typed; the list of all top-level domains that a cleverer guess needs is not worth its size. */
export const Link = Mark.create({
  name: 'link',
  priority: 1_000,
  keepOnSplit: false,
  inclusive: false,
  addAttributes: () => ({
    href: { default: null },
    target: { default: null },
    rel: { default: null },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (a) => ALLOWED.test(a.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
  addCommands() {
    return {
      setLink:
        (attributes) =>
        ({ commands }) =>
          commands.setMark(this.name, attributes),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    }
  },
  addInputRules() {
    return [
      new InputRule({
        find: TYPED,
        handler: ({ state: { tr }, range, match }) => {
          const address = match[1] as string
          const from = range.from + match[0].indexOf(address)
          const href = address.startsWith('www.') ? `https://${address}` : address
          tr.addMark(from, from + address.length, this.type.create({ href }))
          tr.removeStoredMark(this.type)
        },
      }),
    ]
  },
})
