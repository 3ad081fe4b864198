'use client'

import dynamic from 'next/dynamic'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'

const load = () => import('#components/ui/toasts.tsx').then((file) => file.Toasts)
const Toasts = dynamic(() => keepTrying(load))

/** When a page has come to rest. */
const AT_REST_MS = 10_000

export type ToastMessage = {
  title: string
  description?: string
  tone?: 'info' | 'ok' | 'danger'
  /** Takes back what was done; the toast offers it as "Undo". */
  undo?: () => void
  /** How long it stays; 0 keeps it until it is closed. Ten seconds where there is an undo, else five. */
  seconds?: number
  /** A toast with the same id replaces the earlier one. */
  id?: string
}

type Say = (message: ToastMessage) => string

const Context = createContext<Say>(() => '')

/** Lets a client component say what happened: `const say = useToast(); say({ title: 'Saved' })`. Returns the toast's id. */
export function useToast(): Say {
  return useContext(Context)
}

/** Shows the toasts of everything inside it; the admin's shell has one already. What shows them is fetched for the first, or at rest. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [isWanted, setWanted] = useState(false)
  const waiting = useRef<ToastMessage[]>([])
  const show = useRef<((message: ToastMessage) => void) | null>(null)
  const count = useRef(0)

  useEffect(() => {
    // What there is to say may be that there is no network.
    const timer = setTimeout(() => void keepTrying(load), AT_REST_MS)
    return () => clearTimeout(timer)
  }, [])

  const say = useCallback<Say>((message) => {
    const id = message.id ?? `toast-${++count.current}`
    if (show.current) show.current({ ...message, id })
    else waiting.current.push({ ...message, id })
    setWanted(true)
    return id
  }, [])

  const begin = useCallback((ready: (message: ToastMessage) => void) => {
    show.current = ready
    for (const message of waiting.current.splice(0)) ready(message)
  }, [])

  return (
    <Context value={say}>
      {children}
      {isWanted && <Toasts onReady={begin} />}
    </Context>
  )
}
