import { notAllowed, notFound, Problem, unfit } from '../problem.ts'

type Refusal =
  | { reason: 'conflict'; theirs: { version: number; savedBy: string | null } }
  | { reason: 'invalid'; errors: Record<string, string> }
  | { reason: keyof typeof WORDS | 'not-found' | 'forbidden' }

const WORDS = {
  trashed: 'It is in the trash: restore it first.',
  'not-trashed': 'It is not in the trash.',
  'not-live': 'Readers do not have it.',
  'not-a-draft': 'Only a draft can be submitted.',
  'not-in-review': 'It is not in review.',
}

/** What a verb of posts refused, as a problem. The caller has found out that the person may see the post. */
export function refuse(refusal: Refusal): Problem {
  switch (refusal.reason) {
    case 'conflict': {
      const { version, savedBy } = refusal.theirs
      const more = { now: { version, savedBy } }
      return new Problem(409, 'Somebody has saved it since you read it.', { more })
    }
    case 'invalid':
      return unfit(refusal.errors)
    case 'not-found':
      return notFound()
    case 'forbidden':
      return notAllowed()
    default:
      return new Problem(409, WORDS[refusal.reason])
  }
}
