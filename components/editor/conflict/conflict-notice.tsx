'use client'

import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Theirs } from '../answers.ts'
import type { EditorData } from '../editor-data.ts'

type Props = {
  data: EditorData
  theirs: Theirs
  onMine: (theirs: Theirs) => void
  onTheirs: (theirs: Theirs) => void
  onMerge: (theirs: Theirs) => void
}

/** Somebody else, or another tab, has saved meanwhile: which version is it to be? */
export function ConflictNotice({ data, theirs, onMine, onTheirs, onMerge }: Props) {
  const who = theirs.savedBy ?? 'Somebody'
  const isOwn = who === data.person.name
  return (
    <Notice
      tone="danger"
      title={
        isOwn ? 'You saved this post meanwhile, elsewhere' : `${who} saved this post meanwhile`
      }
    >
      <p>
        Nothing was overwritten. Whichever version you use, the other one is kept among the
        revisions and can be brought back from there.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="s" variant="primary" onClick={() => onMerge(theirs)}>
          Compare and merge
        </Button>
        <Button size="s" onClick={() => onMine(theirs)}>
          {isOwn ? 'Use this version' : 'Use my version'}
        </Button>
        <Button size="s" onClick={() => onTheirs(theirs)}>
          {isOwn ? 'Use the other version' : `Use ${who}’s version`}
        </Button>
      </div>
    </Notice>
  )
}
