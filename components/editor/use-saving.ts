'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PostEdit } from '#lib/posts/fields.ts'
import type { PostState, SaveAction, SaveHow, SaveOutcome, Theirs } from './answers.ts'
import { copyKey, dropCopy, keepCopy } from './crash-copy.ts'

/** Quiet for this long: the words go to the browser's own copy, then to the server. */
const COPY_MS = 300
const AUTOSAVE_MS = 1_500
/** Somebody who never pauses is saved this often. */
const LATEST_MS = 15_000

export type Progress =
  | { is: 'saved' | 'changed' | 'saving' }
  | { is: 'conflict'; theirs: Theirs }
  | { is: 'refused'; reason: string }

type Setup = {
  personId: string
  type: 'POST' | 'PAGE'
  post: PostState | null
  version: number
  /** What is to be saved now. */
  collect: () => PostEdit
  action: SaveAction
  onAnswer: (outcome: SaveOutcome, how: SaveHow) => void
}

/**
 * Saves while one writes: first into the browser, then to the server, one request at a time, so that an autosave never overtakes a
 * publish. Every save names the version it started from.
 */
export function useSaving({ personId, type, post, version, collect, action, onAnswer }: Setup) {
  const [progress, setProgress] = useState<Progress>({ is: 'saved' })
  const state = useRef({ id: post?.id ?? null, version, edits: 0, savedEdits: 0, blocked: false })
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const timers = useRef<{ copy?: number; save?: number; latest?: number }>({})
  const keyNow = () => copyKey(personId, type, state.current.id)

  const keep = useEffectEvent(() => {
    keepCopy(keyNow(), {
      edit: collect(),
      version: state.current.version,
      at: new Date().toISOString(),
    })
  })
  const heed = useEffectEvent(onAnswer)
  const take = useEffectEvent(collect)

  const send = useCallback(
    (how: SaveHow): Promise<SaveOutcome> => {
      const next = running.current.then(async () => {
        clearTimers(timers.current)
        const now = state.current
        const edits = now.edits
        const startedAs = copyKey(personId, type, now.id)
        setProgress({ is: 'saving' })
        const request = { id: now.id, type, version: now.version, edit: take(), how }
        const outcome = await action(request).catch(
          () => ({ ok: false, reason: 'unreachable' }) as const,
        )
        if (outcome.ok) {
          now.id = outcome.post.id
          now.version = outcome.post.version
          now.savedEdits = edits
          now.blocked = false
          if (now.edits === edits) dropCopy(startedAs)
          setProgress({ is: now.edits === edits ? 'saved' : 'changed' })
        } else if (outcome.reason === 'conflict') {
          now.blocked = true
          setProgress({ is: 'conflict', theirs: outcome.theirs })
        } else {
          if (outcome.reason === 'invalid' && outcome.begun) Object.assign(now, outcome.begun)
          setProgress({ is: 'refused', reason: outcome.reason })
        }
        heed(outcome, how)
        return outcome
      })
      running.current = next.catch(() => {})
      return next
    },
    [action, personId, type],
  )

  /** To be called after every change. */
  const changed = useCallback(() => {
    state.current.edits++
    const due = timers.current
    window.clearTimeout(due.copy)
    due.copy = window.setTimeout(keep, COPY_MS)
    if (state.current.blocked) return
    setProgress({ is: 'changed' })
    const autosave = () => void send('autosave')
    window.clearTimeout(due.save)
    due.save = window.setTimeout(autosave, AUTOSAVE_MS)
    due.latest ??= window.setTimeout(autosave, LATEST_MS)
  }, [send])

  /** Goes on from another version: somebody else's, or one's own over theirs. */
  const continueFrom = useCallback((newVersion: number) => {
    Object.assign(state.current, { version: newVersion, blocked: false })
  }, [])

  useEffect(() => {
    const due = timers.current
    const leave = (event: BeforeUnloadEvent) => {
      if (state.current.edits === state.current.savedEdits) return
      keep()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      clearTimers(due)
      // Leaving for another screen of the admin: the words go along in the browser's copy.
      if (state.current.edits !== state.current.savedEdits) keep()
    }
  }, [])

  return { progress, send, changed, continueFrom }
}

function clearTimers(timers: { copy?: number; save?: number; latest?: number }) {
  for (const name of ['copy', 'save', 'latest'] as const) {
    window.clearTimeout(timers[name])
    delete timers[name]
  }
}
