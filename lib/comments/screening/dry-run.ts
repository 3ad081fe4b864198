import { type Db, db } from '#lib/db/client.ts'
import type { CommentStatus, Prisma } from '#lib/db/generated/client.ts'
import { actorSelect } from '#lib/people/actor.ts'
import { getSettings } from '#lib/settings/get.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { getWordLists } from '#lib/settings/word-lists.ts'
import { renderWords } from '../render-words.ts'
import { loadLanguageDetector } from './detect-language.ts'
import { type Screening, screen } from './index.ts'
import { loadPast, type Past } from './load-past.ts'
import type { Context, Reply, Verdict } from './verdict.ts'
import { compileWords } from './words.ts'

type Input = {
  /** The rules as they would be; what is not named stays as it is. */
  settings?: Partial<Settings>
  words?: { hold?: string; disallow?: string }
  /** How many of the newest comments are tried. */
  last: number
  from?: Db
}

type TreatedOtherwise = {
  id: bigint
  authorName: string
  text: string
  createdAt: Date
  /** What a person or screening made of it, as it stands today. */
  status: CommentStatus
  /** Under the rules of today, and under the changed ones. */
  before: Screening['outcome']
  after: Screening['outcome']
  /** What only the changed rules say against it, and what only those of today do. */
  gained: Verdict[]
  lost: Verdict[]
}

export type DryRun = { tried: number; otherwise: TreatedOtherwise[] }

/** Enough to judge a rule by; each costs as much as a screening. */
const MOST_TRIED = 500

/**
 * Tries changed rules on the newest comments and returns those that would be treated otherwise, and why. Writes nothing. Both the rules of
 * today and the changed ones are asked, about the same facts: what was known when the comment came. Refusals (floods, duplicates, closed
 * posts) are not tried: what was refused was never stored.
 */
export async function dryRun({ settings, words, last, from = db }: Input): Promise<DryRun> {
  const comments = await from.comment.findMany({
    where: { type: 'COMMENT' },
    select,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: Math.min(last, MOST_TRIED),
  })
  const past = await loadPast(comments, from)
  const [today, changed] = await loadRules(settings ?? {}, words ?? {}, from)
  const languageOf = await loadLanguageDetector()
  const otherwise = comments.flatMap((comment) => {
    const reply = replyOf(comment, today.settings)
    const facts = { ...factsOf(comment, past), language: languageOf(reply.text) }
    const before = screen(reply, { ...facts, ...today })
    const after = screen(reply, { ...facts, ...changed })
    return before.outcome === after.outcome ? [] : [describe(comment, before, after)]
  })
  return { tried: comments.length, otherwise }
}

const select = {
  id: true,
  postId: true,
  status: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  source: true,
  text: true,
  textHash: true,
  linkHosts: true,
  ip: true,
  userAgent: true,
  score: true,
  createdAt: true,
  post: { select: { authorId: true, holdComments: true } },
  person: { select: actorSelect },
  screenings: { select: { verdicts: true }, orderBy: { id: 'desc' }, take: 1 },
} as const satisfies Prisma.CommentSelect

type Stored = Prisma.CommentGetPayload<{ select: typeof select }>
type Rules = Pick<Context, 'settings' | 'words'>

async function loadRules(
  settings: Partial<Settings>,
  words: NonNullable<Input['words']>,
  from: Db,
): Promise<[today: Rules, changed: Rules]> {
  const [current, lists] = await Promise.all([getSettings(from), getWordLists(from)])
  const compile = (rules: Settings, given: NonNullable<Input['words']>): Rules => ({
    settings: rules,
    words: {
      hold: compileWords(given.hold ?? lists.HOLD.entries, rules.wordMatching),
      disallow: compileWords(given.disallow ?? lists.DISALLOW.entries, rules.wordMatching),
    },
  })
  return [compile(current, {}), compile({ ...current, ...settings }, words)]
}

function replyOf(comment: Stored, settings: Settings): Reply {
  const { source, ip, userAgent, authorName: name, authorEmail: email, authorUrl: url } = comment
  const { text, linkCount, linkHosts } = renderWords(source, settings)
  const trap = { decoy: decoyOf(comment), seconds: secondsOf(comment) }
  const writer = { name, email, url, ip: ip ?? '', userAgent }
  return { ...writer, source, text, linkCount, linkHosts, ...trap }
}

function decoyOf(comment: Stored): string | null {
  const verdict = recorded(comment, 'decoy-filled')
  return verdict ? (verdict.matched[0]?.text ?? null) : ''
}

function secondsOf(comment: Stored): number | null {
  const verdict = recorded(comment, 'too-fast')
  return verdict ? Number(verdict.matched[0]?.text) : null
}

/** What was known when it came: from the record of its screening where that says so, else from what stands before it. */
function factsOf(
  comment: Stored,
  past: Map<bigint, Past>,
): Omit<Context, keyof Rules | 'language'> {
  const { post, person: by, score } = comment
  const before = past.get(comment.id)
  const firstTimer = recorded(comment, 'first-timer') !== undefined
  const ban = recorded(comment, 'banned')
  return {
    post,
    by,
    approvedBefore: {
      proven: !firstTimer && before?.approvedEmail === true,
      typed: before?.approvedName === true,
    },
    bans: ban ? [{ scope: 'EMAIL', value: ban.matched[0]?.text ?? '', reason: '' }] : [],
    repeatedOn: before?.repeatedOn ?? 0,
    spamHosts: before?.spamHosts ?? [],
    classified:
      score === null ? null : { score, because: recorded(comment, 'classifier')?.matched ?? [] },
  }
}

function recorded({ screenings }: Stored, check: string): Verdict | undefined {
  // Written by our own screening; the record of an import may be empty.
  const verdicts = (screenings[0]?.verdicts ?? []) as Verdict[]
  return verdicts.find((verdict) => verdict.check === check)
}

function describe(comment: Stored, before: Screening, after: Screening): TreatedOtherwise {
  const { id, authorName, text, createdAt, status } = comment
  const missingIn = (other: Screening) => (one: Verdict) =>
    !other.verdicts.some(({ check, verdict }) => check === one.check && verdict === one.verdict)
  return {
    ...{ id, authorName, text, createdAt, status },
    before: before.outcome,
    after: after.outcome,
    gained: after.verdicts.filter(missingIn(before)),
    lost: before.verdicts.filter(missingIn(after)),
  }
}
