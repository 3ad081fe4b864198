'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, type RefObject, useState } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'
import type { PostEdit, PostFields } from '#lib/posts/fields.ts'
import type { Theirs } from '../answers.ts'
import type { EditorActions } from '../editor-data.ts'
import { mergeFields } from './merge-fields.ts'

const MergeDialog = dynamic(() =>
  keepTrying(() => import('./merge-dialog.tsx').then((file) => file.MergeDialog)),
)

type Setup = {
  /** The name of whoever writes here. */
  person: string
  id: string | null
  base: RefObject<PostFields>
  /** What is on the screen. */
  collect: () => PostEdit
  /** Puts it on the screen. */
  show: (fields: PostFields) => void
  keep: EditorActions['keep']
  continueFrom: (theirs: Theirs, isTheirs: boolean) => void
  save: () => void
  say: (message: ToastMessage) => string
}

/** The ways out when somebody else saved meanwhile. Whatever is chosen, what it leaves behind is kept as a revision first. */
export function useConflict(setup: Setup): {
  mine: (theirs: Theirs) => void
  theirs: (theirs: Theirs) => void
  merge: (theirs: Theirs) => void
  dialog: ReactNode
} {
  const { person, id, base, collect, show, keep, continueFrom, save, say } = setup
  const [merging, setMerging] = useState<Theirs | null>(null)

  async function keepFirst(edits: PostEdit[], then: () => void) {
    for (const edit of edits) {
      const kept = id !== null && (await keep({ id, edit }).catch(() => ({ ok: false }))).ok
      if (!kept)
        return void say({
          title: 'Nothing was changed: the site cannot be reached',
          tone: 'danger',
        })
    }
    then()
  }

  function merged(theirs: Theirs, html: string) {
    const mine = collect()
    setMerging(null)
    void keepFirst([asEdit(theirs.fields), mine], () => {
      show({ ...mergeFields(base.current, theirs.fields, mine), html })
      continueFrom(theirs, false)
      save()
    })
  }

  return {
    mine: (theirs) =>
      void keepFirst([asEdit(theirs.fields)], () => {
        continueFrom(theirs, false)
        save()
      }),
    theirs: (theirs) =>
      void keepFirst([collect()], () => {
        show(theirs.fields)
        continueFrom(theirs, true)
      }),
    merge: setMerging,
    dialog: merging && (
      <MergeDialog
        base={base.current}
        theirs={merging.fields}
        mine={collect()}
        savedBy={merging.savedBy === person ? 'You, elsewhere' : (merging.savedBy ?? 'Somebody')}
        onMerge={(html) => merged(merging, html)}
        onClose={() => setMerging(null)}
      />
    ),
  }
}

function asEdit(fields: PostFields): PostEdit {
  return { ...fields, password: null }
}
