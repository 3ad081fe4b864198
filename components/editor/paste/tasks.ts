/** Items with a box, as Markdown, GitHub and our own pages write them, become the editor's tasks. */
export function markTasks(body: Element): void {
  for (const box of body.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')) {
    const item = box.closest('li')
    const list = item?.parentElement
    if (!item || list?.localName !== 'ul') continue
    list.setAttribute('data-type', 'taskList')
    item.setAttribute('data-checked', String(box.hasAttribute('checked')))
  }
  // A list is one of tasks as a whole, or not at all.
  for (const item of body.querySelectorAll('ul[data-type="taskList"] > li:not([data-checked])'))
    item.setAttribute('data-checked', 'false')
}
