import { domainToASCII } from 'node:url'
import { type Db, db } from '#lib/db/client.ts'
import type { Actor } from '#lib/people/actor.ts'
import type { Settings } from '#lib/settings/schema.ts'
import { textHash } from '../text-hash.ts'
import { classify } from './classifier/classify.ts'
import { type Features, featuresOf } from './classifier/features.ts'
import { type CountedTokens, readSiteCounts, siteCountsSql } from './classifier/site-counts.ts'
import { startingWeights } from './classifier/starting-weights.ts'
import { loadLanguageDetector } from './detect-language.ts'
import { loadWords, type Stamps, stampsSql } from './load-words.ts'
import type { ActiveBan, Context, Reply } from './verdict.ts'

type About = {
  settings: Settings
  post: { id: bigint; authorId: bigint; holdComments: boolean }
  by: Actor | null
  /** Comments that this browser proves to have written. */
  proven: readonly bigint[]
  /** Commenters whose e-mail address was confirmed in this browser. */
  confirmed?: readonly bigint[] | undefined
  /** When it is screened again: its own earlier version is no repetition. */
  commentId?: bigint
  now: Date
}

/** Loads what the checks look at: one question to the database, however many checks there are. */
export async function loadContext(reply: Reply, about: About, from: Db = db): Promise<Context> {
  const { settings, post, by } = about
  const features = settings.classifier === 'off' ? null : featuresOf(reply)
  const facts = await loadFacts(reply, about, features, from)
  return {
    settings,
    post,
    by,
    words: await loadWords(settings.wordMatching, facts.stamps, from),
    approvedBefore: { proven: facts.proven, typed: facts.typed },
    bans: facts.bans,
    repeatedOn: facts.repeatedOn,
    spamHosts: facts.spamHosts,
    language: settings.holdOtherLanguages ? (await loadLanguageDetector())(reply.text) : null,
    // Its opinion, from what it started with and what it has learned here.
    classified: features && classify(features, startingWeights(), readSiteCounts(facts.counts)),
  }
}

type Facts = {
  proven: boolean
  typed: boolean
  repeatedOn: number
  spamHosts: string[]
  bans: ActiveBan[]
  stamps: Stamps
  counts: CountedTokens
}

async function loadFacts(
  reply: Reply,
  about: About,
  features: Features | null,
  from: Db,
): Promise<Facts> {
  const { by, proven, confirmed = [], post, now, commentId = 0n } = about
  const personId = by?.id ?? 0n
  const hash = textHash(reply.text)
  const domains = domainsOf(reply.email)
  const [facts] = await from.$queryRaw<[Facts]>`SELECT
    EXISTS (SELECT FROM comments WHERE status = 'APPROVED' AND (person_id = ${personId}
      OR id = ANY (${[...proven]}::bigint[]) AND author_email = ${reply.email}::citext
      OR commenter_id = ANY (${[...confirmed]}::bigint[]) AND author_email = ${reply.email}::citext)) AS proven,
    EXISTS (SELECT FROM comments WHERE status = 'APPROVED' AND ${reply.email} <> ''
      AND author_email = ${reply.email}::citext AND author_name = ${reply.name}) AS typed,
    (SELECT count(DISTINCT post_id)::int FROM comments WHERE ${hash} <> '' AND text_hash = ${hash}
      AND post_id <> ${post.id} AND id <> ${commentId} AND status <> 'TRASH') AS "repeatedOn",
    ARRAY(SELECT host FROM unnest(${reply.linkHosts}::text[]) AS host WHERE EXISTS
      (SELECT FROM comments WHERE status = 'SPAM' AND id <> ${commentId} AND link_hosts @> ARRAY[host])) AS "spamHosts",
    coalesce((SELECT json_agg(json_build_object('scope', scope, 'value', value, 'reason', reason)) FROM bans
      WHERE lifted_at IS NULL AND (expires_at IS NULL OR expires_at > ${now}) AND CASE scope
        WHEN 'EMAIL' THEN lower(value) = lower(${reply.email})
        WHEN 'DOMAIN' THEN lower(value) = ANY (${domains}::text[])
        WHEN 'PERSON' THEN person_id = ${personId}
        -- A range that is none hits nobody, and stops nobody from writing.
        WHEN 'IP_RANGE' THEN pg_input_is_valid(value, 'inet') AND pg_input_is_valid(${reply.ip}, 'inet')
          AND (CASE WHEN pg_input_is_valid(value, 'inet') THEN value END)::inet >>= (CASE WHEN pg_input_is_valid(${reply.ip}, 'inet') THEN ${reply.ip} END)::inet
      END), '[]') AS bans,
    ${stampsSql} AS stamps,
    ${siteCountsSql(features?.tokens.keys() ?? [])} AS counts`
  return facts
}

/** "a.b.example" for a ban on "b.example": the domain of an address and those above it. */
function domainsOf(email: string): string[] {
  const labels = domainToASCII(email.split('@')[1] ?? '').split('.')
  return labels.map((_, at) => labels.slice(at).join('.')).filter(Boolean)
}
