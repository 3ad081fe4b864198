'use client'

import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, GripVertical } from 'lucide-react'
import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { classNames } from '#components/ui/class-names.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { type Branch, type Drop, drop, type Step, step } from '#components/ui/tree-moves.ts'

type Props<Item extends Branch> = {
  label: string
  items: Item[]
  /** What a row is called, for the names of its buttons. */
  nameOf: (item: Item) => string
  row: (item: Item) => ReactNode
  /** The tree after a move, and what moved. */
  onMove: (items: Item[], moved: string) => void
  /** How deep the tree may grow; the top is 0. */
  deepest?: number
  /** A row needs the whole width of a phone: its buttons stand below it there. */
  wide?: boolean
}

const STEPS = [
  { to: 'up', key: 'ArrowUp', words: 'up', Icon: ChevronUp },
  { to: 'down', key: 'ArrowDown', words: 'down', Icon: ChevronDown },
  { to: 'out', key: 'ArrowLeft', words: 'out', Icon: ChevronLeft },
  { to: 'in', key: 'ArrowRight', words: 'below the one before', Icon: ChevronRight },
] as const satisfies { to: Step; key: string; words: string; Icon: unknown }[]

const INDENTS = ['', 'ms-5', 'ms-10', 'ms-15', 'ms-20', 'ms-25']

/** A tree whose rows are moved by dragging, by buttons, or by Alt with an arrow key. */
export function TreeList<Item extends Branch>(props: Props<Item>) {
  const { label, items, nameOf, row, onMove, deepest, wide } = props
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<Drop | null>(null)
  const keepFocus = useKeptFocus(items)

  function change(next: Item[], moved: string) {
    if (next === items) return
    keepFocus()
    onMove(next, moved)
  }

  function hear(event: KeyboardEvent, key: string) {
    const wanted = STEPS.find((one) => one.key === event.key)
    if (!event.altKey || !wanted) return
    event.preventDefault()
    change(step(items, key, wanted.to, deepest), key)
  }

  function dragOver(event: DragEvent<HTMLElement>, onto: string) {
    if (dragged === null) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const part = (event.clientY - top) / height
    setOver({ onto, place: part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'inside' })
  }

  function dropped(event: DragEvent) {
    event.preventDefault()
    if (dragged !== null && over) change(drop(items, dragged, over, deepest), dragged)
    setDragged(null)
    setOver(null)
  }

  return (
    <div>
      <ul aria-label={label} className="border-t border-rule">
        {items.map((item) => (
          <li
            key={item.key}
            onDragOver={(event) => dragOver(event, item.key)}
            onDragLeave={() => setOver(null)}
            onDrop={dropped}
            onKeyDown={(event) => hear(event, item.key)}
            className={classNames(
              'flex flex-wrap items-center gap-x-2 border-b border-rule py-1.5',
              INDENTS[Math.min(item.depth, INDENTS.length - 1)],
              dragged === item.key && 'opacity-50',
              over?.onto === item.key && DROPS[over.place],
            )}
          >
            <Grip onStart={() => setDragged(item.key)} onEnd={() => setDragged(null)} />
            <div className={classNames('min-w-0 flex-1', wide && 'max-md:basis-full')}>
              {row(item)}
            </div>
            <Steps
              name={nameOf(item)}
              after={(to) => step(items, item.key, to, deepest)}
              items={items}
              onStep={(next) => change(next, item.key)}
            />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[0.8125rem] text-ink-soft max-md:hidden">
        Drag a row, or press Alt with an arrow key on one of its buttons.
      </p>
    </div>
  )
}

/** For the mouse alone: the buttons do all of it. */
function Grip({ onStart, onEnd }: { onStart: () => void; onEnd: () => void }) {
  return (
    <span
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData('text/plain', '')
        onStart()
      }}
      onDragEnd={onEnd}
      className="grid h-9 w-5 cursor-grab place-items-center text-ink-soft pointer-coarse:hidden"
    >
      <GripVertical className="size-4" />
    </span>
  )
}

type StepsProps<Item> = {
  name: string
  items: Item[]
  /** The tree after that step; the same one where there is none. */
  after: (to: Step) => Item[]
  onStep: (items: Item[]) => void
}

function Steps<Item>({ name, items, after, onStep }: StepsProps<Item>) {
  return (
    <span className="ms-auto flex">
      {STEPS.map(({ to, words, Icon }) => (
        <IconButton
          key={to}
          size="s"
          label={`Move ${name} ${words}`}
          icon={<Icon className="size-4 rtl:-scale-x-100" aria-hidden="true" />}
          disabled={after(to) === items}
          onClick={() => onStep(after(to))}
        />
      ))}
    </span>
  )
}

// A browser takes the focus from an element that moves in the document, and from a button that is switched off.
function useKeptFocus(items: Branch[]) {
  const focused = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useLayoutEffect(() => {
    const before = focused.current
    focused.current = null
    if (!(before instanceof HTMLElement) || !before.isConnected) return
    if (!before.matches(':disabled')) return before.focus()
    before.parentElement?.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [items])
  return () => {
    focused.current = document.activeElement
  }
}

const DROPS = {
  before: 'shadow-[inset_0_2px_0_var(--accent)]',
  inside: 'bg-sunken outline-2 -outline-offset-2 outline-accent',
  after: 'shadow-[inset_0_-2px_0_var(--accent)]',
}
