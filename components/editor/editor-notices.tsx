'use client'

import dynamic from 'next/dynamic'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Theirs } from './answers.ts'
import type { CrashCopy } from './crash-copy.ts'
import type { EditorData } from './editor-data.ts'
import type { Progress } from './use-saving.ts'

// The server has just answered, so it can be asked for these as well.
const ConflictNotice = dynamic(() =>
  keepTrying(() => import('./conflict/conflict-notice.tsx').then((file) => file.ConflictNotice)),
)
const CopyNotice = dynamic(() =>
  keepTrying(() => import('./opening-notices.tsx').then((file) => file.CopyNotice)),
)
const HeldNotice = dynamic(() =>
  keepTrying(() => import('./opening-notices.tsx').then((file) => file.HeldNotice)),
)

type Props = {
  data: EditorData
  copy: CrashCopy | null
  onCopy: (use: boolean) => void
  heldBy: string | null
  onTakeOver: () => void
  progress: Progress
  errors: Record<string, string>
  onMine: (theirs: Theirs) => void
  onTheirs: (theirs: Theirs) => void
  onMerge: (theirs: Theirs) => void
}

/** What an author has to know or decide before writing on. */
export function EditorNotices(props: Props) {
  const { data, copy, onCopy, heldBy, onTakeOver, progress, errors, ...choose } = props
  return (
    <div className="mb-4 grid gap-2 empty:hidden">
      {copy && <CopyNotice copy={copy} data={data} onCopy={onCopy} />}
      {progress.is === 'conflict' && (
        <ConflictNotice data={data} theirs={progress.theirs} {...choose} />
      )}
      {progress.is === 'refused' && REFUSALS[progress.reason] && (
        <Notice tone="danger" title={REFUSALS[progress.reason] as string}>
          Your words are kept in this browser.
          {progress.reason === 'signed-out' && (
            <>
              {' '}
              <a href="/login" target="_blank" rel="noreferrer" className="underline">
                Sign in in another tab
              </a>
              . Your words are saved when you come back here.
            </>
          )}
        </Notice>
      )}
      {Object.keys(errors).length > 0 && (
        <Notice tone="danger" title="This has to be mended first">
          {Object.values(errors).join(' ')}
        </Notice>
      )}
      {heldBy && <HeldNotice heldBy={heldBy} onTakeOver={onTakeOver} />}
      {data.note && <Notice title="Returned with a note">{data.note}</Notice>}
    </div>
  )
}

const REFUSALS: Record<string, string> = {
  'signed-out': 'You are signed out, so nothing was saved.',
  forbidden: 'You may no longer change this post.',
  'not-found': 'This post was deleted.',
  trashed: 'This post is in the trash.',
  unreachable: 'The site cannot be reached.',
}
