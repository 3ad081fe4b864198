import { Extension } from '@tiptap/core'

/**
 * The editor wants a paragraph in every list item and quotation; HTML does not: `<li>word</li>`. Each remembers whether its words stood in
 * it directly, and is written that way again. New list items are tight, new quotations are not, as people write them.
 */
export const Tight = Extension.create({
  name: 'tight',
  addGlobalAttributes() {
    return [
      { types: ['listItem'], attributes: { tight: tight(true) } },
      { types: ['blockquote'], attributes: { tight: tight(false) } },
    ]
  },
})

function tight(byDefault: boolean) {
  return {
    default: byDefault,
    parseHTML: (element: HTMLElement) => element.querySelector(':scope > p') === null,
    renderHTML: ({ tight }: { tight?: boolean }) => (tight ? { 'data-tight': '' } : {}),
  }
}

/** Takes the paragraphs out of tight elements, where that loses nothing. */
export function unwrapTight(holder: ParentNode): void {
  for (const element of holder.querySelectorAll('[data-tight]')) {
    element.removeAttribute('data-tight')
    const paragraphs = element.querySelectorAll(':scope > p')
    const [only] = paragraphs
    if (paragraphs.length === 1 && only?.attributes.length === 0)
      only.replaceWith(...only.childNodes)
  }
}
