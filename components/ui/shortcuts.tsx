'use client'

import dynamic from 'next/dynamic'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { findHeard } from '#components/ui/match-keys.ts'

const ShortcutsHelp = dynamic(() =>
  keepTrying(() => import('#components/ui/shortcuts-help.tsx').then((file) => file.ShortcutsHelp)),
)

export type Shortcut = {
  /** As written for people: `j`, `Shift+A`, `Mod+Enter` (Ctrl or Command), `g then c`. */
  keys: string
  /** What it does, for the help window. */
  label: string
  /** The heading it stands under there. */
  group: string
  run: () => void
  /** Heard in text fields as well; for keys with Mod only. */
  whileTyping?: boolean
}

type Registry = {
  add: (source: symbol, shortcuts: readonly Shortcut[]) => void
  remove: (source: symbol) => void
  showHelp: () => void
}

const Context = createContext<Registry | null>(null)

/** Hears the keys of everything inside it; `?` shows them. The admin's shell has one already. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const sources = useRef(new Map<symbol, readonly Shortcut[]>())
  const [helpOpen, setHelpOpen] = useState(false)
  const all = useCallback(() => [...sources.current.values()].flat(), [])

  useEffect(() => {
    let first = ''
    function hear(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isInPopup(event.target)) return
      const typing = isTyping(event.target)
      const listening = all().filter(({ whileTyping }) => !typing || whileTyping)
      const heard = findHeard(listening, event, first)
      first = typing ? '' : event.key
      if (heard) {
        first = ''
        event.preventDefault()
        heard.run()
      } else if (event.key === '?' && !typing) {
        event.preventDefault()
        setHelpOpen(true)
      }
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [all])

  const registry = useMemo<Registry>(
    () => ({
      add: (source, shortcuts) => sources.current.set(source, shortcuts),
      remove: (source) => sources.current.delete(source),
      showHelp: () => setHelpOpen(true),
    }),
    [],
  )

  return (
    <Context value={registry}>
      {children}
      {helpOpen && <ShortcutsHelp open onOpenChange={setHelpOpen} list={all} />}
    </Context>
  )
}

/** Gives keys to the screen for as long as the component is there. Not heard while typing or in a window. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = useContext(Context)
  const source = useRef(Symbol('shortcuts'))
  // Registered anew after every render, so that `run` always sees the present state.
  useEffect(() => {
    registry?.add(source.current, shortcuts)
  })
  useEffect(() => {
    const key = source.current
    return () => registry?.remove(key)
  }, [registry])
}

/** Opens the window that lists the keys. */
export function useShortcutsHelp(): () => void {
  return useContext(Context)?.showHelp ?? (() => {})
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  const input = target.closest('input, textarea, select')
  return input !== null && !(input instanceof HTMLInputElement && clickable.has(input.type))
}

const clickable = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

function isInPopup(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null
  )
}
