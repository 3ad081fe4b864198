import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { relativeWords } from '#components/ui/relative-time.tsx'
import type { Said as SaidProps } from '#lib/moderation/find-said.ts'
import { changeInWords } from './words.ts'

/** After a form without a script: what was done, with its undo, and what a colleague had done before. */
export function Said({ said, back, now }: { said: SaidProps; back: string; now: string }) {
  const { act, refused } = said
  return (
    <div className="grid gap-2 not-empty:mb-4">
      {act && (
        <Notice tone="ok">
          <form
            method="post"
            action="/admin/comments/undo"
            className="flex flex-wrap items-center gap-3"
          >
            <span className="wrap-anywhere">
              {act.summary}.{act.running && ' The rest is under way: the queue shows how far.'}
            </span>
            <input type="hidden" name="act" value={act.actId} />
            <input type="hidden" name="back" value={back} />
            {act.undoable && (
              <Button type="submit" size="s">
                Undo
              </Button>
            )}
          </form>
        </Notice>
      )}
      {refused && (
        <Notice tone="warn" title="A colleague was faster">
          {changeInWords(refused)}, {relativeWords(new Date(refused.at), new Date(now))}. That
          stays; look at the comment again before you decide.
        </Notice>
      )}
    </div>
  )
}
