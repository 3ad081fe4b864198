/** Whether the focus is in one of the rows with these ids. */
export function isWithin(list: HTMLElement | null, ids: ReadonlySet<string>): boolean {
  const row = document.activeElement?.closest<HTMLElement>('[data-comment]')
  return Boolean(row && list?.contains(row) && ids.has(row.dataset.comment ?? ''))
}

/** Moves the focus to the first open row behind those that are being settled, else to the last one before them. False: there is none. */
export function focusAfter(list: HTMLElement | null, ids: ReadonlySet<string>): boolean {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])]
  const open = (row: HTMLElement) =>
    row.dataset.open === 'true' && !ids.has(row.dataset.comment ?? '')
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const next = all.slice(at + 1).find(open) ?? all.slice(0, at).findLast(open)
  next?.focus()
  return next !== undefined
}
