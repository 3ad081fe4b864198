'use client'

import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PostEdit, PostFields } from '#lib/posts/fields.ts'
import type { PostState, SaveAction, SaveHow, SaveOutcome, Theirs } from './answers.ts'
import { copyKey, dropCopy, keepCopy } from './crash-copy.ts'
import { saveSender } from './send-save.ts'
import { useReturn } from './use-return.ts'

/** Quiet for this long: the words go to the browser's own copy, then to the server. */
const COPY_MS = 300
const AUTOSAVE_MS = 1_500
/** Somebody who never pauses is saved this often. */
const LATEST_MS = 15_000

export type Progress =
  | { is: 'saved' | 'changed' | 'saving' }
  | { is: 'conflict'; theirs: Theirs }
  | { is: 'refused'; reason: string }

/** Refusals that pass: the network comes back, somebody signs in in another tab. */
const AGAIN = new Set(['unreachable', 'signed-out'])

type Setup = {
  personId: string
  type: 'POST' | 'PAGE'
  post: PostState | null
  version: number
  /** What the screen began with. */
  fields: PostFields
  /** What is to be saved now. */
  collect: () => PostEdit
  action: SaveAction
  onAnswer: (outcome: SaveOutcome, how: SaveHow) => void
}

/**
 * Saves while one writes: first into the browser, then to the server, one request at a time, so that an autosave never overtakes a
 * publish. Every save names the version it started from.
 */
export function useSaving(setup: Setup) {
  const { personId, type, post, version, fields, collect, action, onAnswer } = setup
  const [progress, setProgress] = useState<Progress>({ is: 'saved' })
  const state = useRef({ id: post?.id ?? null, version, edits: 0, savedEdits: 0, blocked: false })
  /** What the server had last from here: a choice between two versions needs to know who changed what. */
  const base = useRef(fields)
  const [sendSave] = useState(() => saveSender(action))
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
        const now = state.current
        const edits = now.edits
        if (edits !== now.savedEdits) keep()
        clearTimers(timers.current)
        const startedAs = copyKey(personId, type, now.id)
        setProgress({ is: 'saving' })
        const edit = take()
        const request = { id: now.id, type, version: now.version, edit, how }
        const outcome = await sendSave(request, base.current.html)
        // Drawn between two keys, neither of which waits for it.
        const tell = (fresh: Progress) =>
          startTransition(() => {
            setProgress(fresh)
            heed(outcome, how)
          })
        if (outcome.ok) {
          base.current = edit
          now.id = outcome.post.id
          now.version = outcome.post.version
          now.savedEdits = edits
          now.blocked = false
          // A post that was just begun has a copy under another name from now on.
          if (now.edits !== edits) keep()
          if (now.edits === edits || startedAs !== copyKey(personId, type, now.id))
            dropCopy(startedAs)
          tell({ is: now.edits === edits ? 'saved' : 'changed' })
        } else if (outcome.reason === 'conflict') {
          now.blocked = true
          tell({ is: 'conflict', theirs: outcome.theirs })
        } else {
          if (outcome.reason === 'invalid' && outcome.begun) Object.assign(now, outcome.begun)
          tell({ is: 'refused', reason: outcome.reason })
        }
        return outcome
      })
      running.current = next.catch(() => {})
      return next
    },
    [sendSave, personId, type],
  )

  /** To be called after every change. */
  const changed = useCallback(() => {
    state.current.edits++
    const due = timers.current
    window.clearTimeout(due.copy)
    due.copy = window.setTimeout(keep, COPY_MS)
    if (state.current.blocked) return
    // The same object again is no news: the screen is not drawn anew for every key.
    setProgress((present) => (present.is === 'changed' ? present : { is: 'changed' }))
    const autosave = () => void send('autosave')
    window.clearTimeout(due.save)
    due.save = window.setTimeout(autosave, AUTOSAVE_MS)
    due.latest ??= window.setTimeout(autosave, LATEST_MS)
  }, [send])

  /** Goes on from a version that somebody else saved. What is on the screen may already be what they saved. */
  const continueFrom = useCallback(
    (theirs: Theirs, isTheirs: boolean) => {
      Object.assign(state.current, { version: theirs.version, blocked: false })
      base.current = theirs.fields
      if (!isTheirs) return
      clearTimers(timers.current)
      state.current.savedEdits = state.current.edits
      dropCopy(copyKey(personId, type, state.current.id))
      setProgress({ is: 'saved' })
    },
    [personId, type],
  )

  useReturn(progress.is === 'refused' && AGAIN.has(progress.reason), () => void send('autosave'))

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

  return { progress, send, changed, continueFrom, base }
}

function clearTimers(timers: { copy?: number; save?: number; latest?: number }) {
  for (const name of ['copy', 'save', 'latest'] as const) {
    window.clearTimeout(timers[name])
    delete timers[name]
  }
}
