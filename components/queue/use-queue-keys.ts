'use client'

import { useRouter } from 'next/navigation'
import type { RefObject } from 'react'
import { type Shortcut, useShortcuts } from '#components/ui/shortcuts.tsx'
import type { QueueFilter, Tab } from '#lib/moderation/queue-filter.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import { queueHref } from './address.ts'
import type { Row } from './queue-state.ts'
import { TABS } from './tabs.ts'

type Given = {
  rows: readonly Row[]
  /** The chosen rows that are still open. */
  picked: readonly Row[]
  filter: QueueFilter
  list: RefObject<HTMLElement | null>
  decide: (rows: readonly Row[], verdict: Verdict) => void
  undo: () => void
  /** A key for several was pressed, and none is chosen. */
  nonePicked: () => void
  setChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void
}

/** The queue's keys: WordPress's letters (wp-admin, edit-comments.js), with Coral's `f` and `t` as second names where they are free. */
export function useQueueKeys(given: Given): void {
  const router = useRouter()
  useShortcuts([
    // The help window shows the last group first.
    ...TABS.map(({ tab, label }, index) => ({
      keys: String(index + 1),
      label,
      group: 'Tabs',
      run: () => router.push(queueHref(given.filter, { status: tab })),
    })),
    {
      keys: 't',
      label: 'Next tab',
      group: 'Tabs',
      run: () => router.push(queueHref(given.filter, { status: tabAfter(given.filter.status) })),
    },
    ...choosing(given),
    ...inBulk(given),
    ...deciding(given),
    {
      // Elsewhere in the admin it leads to the list of posts, and here as well while no comment is at hand.
      keys: 'g then p',
      label: 'Go to its post',
      group: 'This comment',
      run: () => press(given.list.current, 'view') || router.push('/admin/posts'),
    },
    ...moving(given),
    {
      keys: '/',
      label: 'Search',
      group: 'Queue',
      run: () => document.getElementById('search')?.focus(),
    },
  ])
}

function tabAfter(tab: Tab): Tab {
  const at = TABS.findIndex((one) => one.tab === tab)
  return TABS[(at + 1) % TABS.length]?.tab ?? 'pending'
}

function moving({ list }: Given): Shortcut[] {
  const step = (by: 1 | -1) => () => {
    const open = openRows(list.current)
    const here = currentRow(list.current)
    const next = here ? open[open.indexOf(here) + by] : open[by === 1 ? 0 : open.length - 1]
    next?.focus()
  }
  return [
    { keys: 'j', label: 'Next comment', group: 'Queue', run: step(1) },
    { keys: 'k', label: 'Previous comment', group: 'Queue', run: step(-1) },
  ]
}

function deciding({ rows, list, decide, undo }: Given): Shortcut[] {
  const current = () =>
    rows.find(({ item }) => item.id === currentRow(list.current)?.dataset.comment)
  const on = (verdict: Verdict) => () => {
    const row = current()
    if (row) decide([row], verdict)
  }
  // In spam and trash `z` restores, elsewhere it takes back what was done last, as in WordPress.
  const restoreOrUndo = () => {
    const row = current()
    if (row && (row.status === 'SPAM' || row.status === 'TRASH')) decide([row], 'restore')
    else undo()
  }
  const group = 'This comment'
  return [
    { keys: 'a', label: 'Approve', group, run: on('approve') },
    { keys: 'f', label: 'Approve (Coral’s key)', group, run: on('approve') },
    { keys: 'u', label: 'Unapprove', group, run: on('hold') },
    { keys: 's', label: 'Spam', group, run: on('spam') },
    { keys: 'd', label: 'Trash', group, run: () => trashOrDelete(list.current, on('trash')) },
    { keys: 'z', label: 'Undo, or restore from spam and trash', group, run: restoreOrUndo },
    { keys: 'r', label: 'Reply', group, run: () => press(list.current, 'reply') },
    { keys: 'e', label: 'Edit', group, run: () => press(list.current, 'edit') },
    {
      keys: 'q',
      label: 'Edit (WordPress’s quick edit)',
      group,
      run: () => press(list.current, 'edit'),
    },
    { keys: 'b', label: 'Ban', group, run: () => press(list.current, 'ban') },
    { keys: 'o', label: 'Open its page', group, run: () => press(list.current, 'open') },
    { keys: 'p', label: 'Only this post', group, run: () => press(list.current, 'post') },
    { keys: 'v', label: 'See it on its post', group, run: () => press(list.current, 'view') },
    { keys: 'c', label: 'Show what it answers', group, run: () => press(list.current, 'context') },
  ]
}

function choosing({ rows, list, setChosen }: Given): Shortcut[] {
  const toggle = () => {
    const id = currentRow(list.current)?.dataset.comment
    if (id === undefined) return
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }
  const all = () =>
    setChosen((before) => {
      const open = rows.filter(({ settled }) => !settled).map(({ item }) => item.id)
      return before.size >= open.length ? new Set() : new Set(open)
    })
  return [
    { keys: 'x', label: 'Select', group: 'Several at once', run: toggle },
    { keys: 'Shift+X', label: 'Select all, or none', group: 'Several at once', run: all },
  ]
}

function inBulk({ picked, decide, nonePicked }: Given): Shortcut[] {
  const keys: [string, string, Verdict][] = [
    ['Shift+A', 'Approve the selected', 'approve'],
    ['Shift+U', 'Unapprove the selected', 'hold'],
    ['Shift+S', 'Spam the selected', 'spam'],
    ['Shift+D', 'Trash the selected', 'trash'],
    ['Shift+T', 'Trash the selected (WordPress’s key)', 'trash'],
    ['Shift+Z', 'Restore the selected', 'restore'],
  ]
  return keys.map(([key, label, verdict]) => ({
    keys: key,
    label,
    group: 'Several at once',
    run: () => (picked.length > 0 ? decide(picked, verdict) : nonePicked()),
  }))
}

function openRows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-comment][data-open=true]') ?? [])]
}

/** The row that has the focus, in itself or in one of its buttons. */
function currentRow(list: HTMLElement | null): HTMLElement | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-comment][data-open=true]')
  return row && list?.contains(row) ? row : undefined
}

/** Returns false when no row is at hand, or has no such button. */
function press(list: HTMLElement | null, what: string): boolean {
  const button = currentRow(list)?.querySelector<HTMLElement>(`[data-act=${what}]`)
  button?.click()
  return button != null
}

// In the trash `d` means the only thing left to do, which asks first.
function trashOrDelete(list: HTMLElement | null, trash: () => void) {
  const remove = currentRow(list)?.querySelector<HTMLElement>('[data-act=delete]')
  if (remove && currentRow(list)?.dataset.status === 'TRASH') remove.click()
  else trash()
}
