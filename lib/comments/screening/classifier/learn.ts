import type { Tx } from '#lib/db/client.ts'
import { tokensOf } from './features.ts'
import { type Count, TOTAL } from './site-counts.ts'

/** What a decision teaches about a comment: that it is spam, that it is none, or, taken back, nothing. */
export type Lesson = { commentId: bigint; is: 'spam' | 'ham' | 'nothing' }

/**
 * Learns from decisions, inside their transaction: what a comment taught before is taken back first, so that the counts are always
 * those of the decisions that stand. What it taught is kept with it, because its words may change.
 */
export async function learn(tx: Tx, lessons: readonly Lesson[], now: Date): Promise<void> {
  const ids = lessons.map(({ commentId }) => commentId)
  const former = await tx.classifierTraining.findMany({ where: { commentId: { in: ids } } })
  const known = new Map(former.map((training) => [training.commentId, training]))
  const isNew = ({ commentId, is }: Lesson) => {
    const training = known.get(commentId)
    return training ? is !== (training.spam ? 'spam' : 'ham') : is !== 'nothing'
  }
  const changed = lessons.filter(isNew)
  if (changed.length === 0) return

  const counts = new Map<string, Count>()
  const outdated = changed.flatMap(({ commentId }) => known.get(commentId) ?? [])
  for (const { tokens, spam } of outdated) add(counts, tokens, spam, -1)
  const trainings = await readTrainings(tx, changed)
  for (const { tokens, spam } of trainings) add(counts, tokens, spam, 1)

  if (outdated.length > 0) await forget(tx, outdated)
  if (trainings.length > 0) await keep(tx, trainings, now)
  await store(tx, counts)
}

type Training = { commentId: bigint; spam: boolean; tokens: string[] }

async function readTrainings(tx: Tx, lessons: readonly Lesson[]): Promise<Training[]> {
  const taught = new Map(lessons.map(({ commentId, is }) => [commentId, is]))
  const comments = await tx.comment.findMany({
    where: {
      id: { in: lessons.flatMap(({ commentId, is }) => (is === 'nothing' ? [] : commentId)) },
    },
    select: { id: true, authorName: true, authorUrl: true, source: true },
  })
  return comments.map(({ id, authorName, authorUrl, source }) => {
    const tokens = tokensOf({ name: authorName, url: authorUrl, source })
    const spam = taught.get(id) === 'spam'
    return { commentId: id, spam, tokens: [...tokens.keys()] }
  })
}

function forget(tx: Tx, outdated: readonly { commentId: bigint }[]) {
  const ids = outdated.map(({ commentId }) => commentId)
  return tx.classifierTraining.deleteMany({ where: { commentId: { in: ids } } })
}

// One statement and one value, however many comments a bulk act teaches about.
async function keep(tx: Tx, trainings: readonly Training[], now: Date) {
  const rows = trainings.map(({ commentId, spam, tokens }) => ({
    ...{ spam, tokens },
    comment_id: String(commentId),
  }))
  await tx.$executeRaw`
    INSERT INTO classifier_trainings (comment_id, spam, tokens, trained_at)
    SELECT comment_id, spam, tokens, ${now}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS training (comment_id bigint, spam boolean, tokens text[])`
}

function add(counts: Map<string, Count>, tokens: readonly string[], spam: boolean, by: 1 | -1) {
  for (const token of [...tokens, TOTAL]) {
    const count = counts.get(token) ?? { spam: 0, ham: 0 }
    count[spam ? 'spam' : 'ham'] += by
    counts.set(token, count)
  }
}

// One statement, in the order of the tokens, and the total, which sorts first, in every one: who teaches at the same time waits there
// instead of deadlocking.
async function store(tx: Tx, counts: Map<string, Count>) {
  const changed = [...counts].filter(
    ([token, { spam, ham }]) => token === TOTAL || spam !== 0 || ham !== 0,
  )
  const tokens = changed.map(([token]) => token)
  const spam = changed.map(([, count]) => count.spam)
  const ham = changed.map(([, count]) => count.ham)
  await tx.$executeRaw`
    INSERT INTO classifier_tokens AS known (token, spam, ham)
    SELECT token, spam, ham FROM unnest(${tokens}::text[], ${spam}::int[], ${ham}::int[]) AS change (token, spam, ham) ORDER BY token
        ON CONFLICT (token) DO UPDATE SET spam = known.spam + excluded.spam, ham = known.ham + excluded.ham`
}
