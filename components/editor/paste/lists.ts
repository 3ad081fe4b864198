/** Docs and older pages put a nested list beside its item instead of into it, and a paragraph around the words of every item. */
export function mendLists(body: Element): void {
  for (const nested of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = nested.previousElementSibling
    if (item?.localName === 'li') item.append(nested)
    else wrapInItem(nested)
  }
  for (const paragraph of body.querySelectorAll('li > p:only-of-type:first-child')) {
    const isTask = paragraph.parentElement?.hasAttribute('data-checked')
    if (!isTask) paragraph.replaceWith(...paragraph.childNodes)
  }
}

function wrapInItem(nested: Element) {
  const item = nested.ownerDocument.createElement('li')
  nested.replaceWith(item)
  item.append(nested)
}
