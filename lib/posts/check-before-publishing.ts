import { type Db, db } from '../db/client.ts'
import type { PostType } from '../db/generated/enums.ts'
import { type Review, reviewHtml } from '../html/review.ts'
import type { PostFields } from './fields.ts'
import { listBrokenLinks } from './list-broken-links.ts'

type Input = {
  type: PostType
  fields: PostFields
  /** Links to it are links within the site. */
  siteOrigin: string
  now: Date
}

/** On a telephone this fills the screen more than once. */
const LONG_PARAGRAPH_WORDS = 200

/**
 * What readers would stumble over, in a sentence each, most important first; empty when there is nothing to mend. It is advice:
 * nothing that it says stands in the way of publishing.
 */
export async function checkBeforePublishing(input: Input, from: Db = db): Promise<string[]> {
  const { type, fields, siteOrigin, now } = input
  const review = reviewHtml(fields.html)
  const links = review.links.map(({ href }) => href)
  const broken = await listBrokenLinks({ links, ids: review.ids, siteOrigin, now }, from)
  return [
    ...aboutFields(type, fields),
    ...(await aboutFeatured(fields, from)),
    ...broken.map((href) => `The link to ${href} leads nowhere that readers can go.`),
    ...aboutWords(review),
  ]
}

function aboutFields(type: PostType, { title, excerpt, metaDescription, categoryIds }: PostFields) {
  return said([
    [title.trim() === '', 'It has no title.'],
    [
      type === 'POST' && !excerpt.trim() && !metaDescription?.trim(),
      'It has no excerpt: lists and search engines take its first words.',
    ],
    [type === 'POST' && categoryIds.length === 0, 'It is in no category.'],
  ])
}

async function aboutFeatured({ featuredMediaId }: PostFields, from: Db): Promise<string[]> {
  if (featuredMediaId === null) return []
  const where = { id: BigInt(featuredMediaId) }
  const media = await from.media.findUnique({ where, select: { alt: true } })
  return said([[media?.alt.trim() === '', 'The featured picture has no alt text.']])
}

function aboutWords({ withoutAlt, links, headings, longestParagraph }: Review): string[] {
  const nameless = links.filter(({ name }) => name.trim() === '').length
  return said([
    [withoutAlt === 1, 'One picture has no alt text.'],
    [withoutAlt > 1, `${withoutAlt} pictures have no alt text.`],
    [nameless > 0, 'A link has no words that could be read out.'],
    ...aboutHeadings(headings),
    [
      longestParagraph > LONG_PARAGRAPH_WORDS,
      `The longest paragraph has ${longestParagraph} words. Shorter ones are easier to read.`,
    ],
  ])
}

/** The title is the one heading of level 1; the text goes on from there, a level at a time (WCAG 1.3.1, technique H42). */
function aboutHeadings(headings: Review['headings']): [boolean, string][] {
  return headings.flatMap(({ level, text }, index): [boolean, string][] => {
    const before = headings[index - 1]?.level ?? 1
    return [
      [text === '', 'A heading is empty.'],
      [level === 1, `“${text}” is a heading 1, which is the title’s.`],
      [level > before + 1, `“${text}” is a heading ${level} after a ${before}: one was left out.`],
    ]
  })
}

function said(findings: [boolean | undefined, string][]): string[] {
  return [...new Set(findings.flatMap(([is, words]) => (is ? [words] : [])))]
}
