import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { sayOutdated } from '#components/ui/outdated.ts'
import { changeOf, sumOf } from '#lib/html/change/rules.ts'
import type { PostEdit } from '#lib/posts/fields.ts'
import type { SentEdit } from '#lib/posts/sent-edit.ts'
import type { SaveAction, SaveOutcome, SaveRequest } from './answers.ts'

type Request = SaveRequest & { edit: PostEdit }

/**
 * Makes the function that sends saves, and answers `unreachable` where nothing comes back, `outdated` where the site
 * was updated since the page was opened and no longer takes its saves. A long post is sent every few seconds while it is
 * written, and not every author sits at a good line: an autosave is sent as what changed since `before`, the words that the site has.
 * Where it turns out to have others, because it put some of them in order, they go whole from then on.
 */
export function saveSender(action: SaveAction) {
  let isExact = true
  return async (request: Request, before: string): Promise<SaveOutcome> => {
    try {
      const isShort = isExact && request.how === 'autosave'
      const answer = await action(isShort ? shorten(request, before) : request)
      if (answer.ok || answer.reason !== 'resend') return answer
      isExact = false
      const second = await action(request)
      return second.ok || second.reason !== 'resend' ? second : UNREACHABLE
    } catch (error) {
      if (!isUnknownAction(error)) return UNREACHABLE
      sayOutdated()
      return OUTDATED
    }
  }
}

const UNREACHABLE = { ok: false, reason: 'unreachable' } as const
const OUTDATED = { ok: false, reason: 'outdated' } as const

function shorten({ edit, ...request }: Request, before: string): SaveRequest {
  const change = changeOf(before, edit.html)
  const html: SentEdit['html'] =
    change.words.length < edit.html.length / 2 ? { ...change, sum: sumOf(edit.html) } : edit.html
  return { ...request, edit: { ...edit, html } }
}
