import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { exactTime } from '#components/ui/relative-time.tsx'
import type { CrashCopy } from './crash-copy.ts'
import type { EditorData } from './editor-data.ts'

type Kept = { copy: CrashCopy; data: EditorData; onCopy: (use: boolean) => void }

/** Words that never reached the site: the author uses them, or throws them away. */
export function CopyNotice({ copy, data, onCopy }: Kept) {
  return (
    <Notice tone="warn" title="This browser kept words that were never saved">
      <p>
        From {exactTime(new Date(copy.at), data.timeZone)}: “{copy.edit.title || 'Untitled'}”.
        {copy.version !== data.version &&
          ' The post was saved since; using them replaces what is there.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="s" variant="primary" onClick={() => onCopy(true)}>
          Use these words
        </Button>
        <Button size="s" onClick={() => onCopy(false)}>
          Throw them away
        </Button>
      </div>
    </Notice>
  )
}

type Held = { heldBy: string; onTakeOver: () => void }

/** A colleague has the same post open. */
export function HeldNotice({ heldBy, onTakeOver }: Held) {
  return (
    <Notice tone="warn" title={`${heldBy} is writing here, too`}>
      <p>Taking over tells them the same about you. Nobody’s words are lost.</p>
      <Button size="s" className="mt-2" onClick={onTakeOver}>
        Take over
      </Button>
    </Notice>
  )
}
