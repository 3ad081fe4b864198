import sanitize from 'sanitize-html'
import { cleanCharacters } from './characters.ts'
import { readHref } from './href.ts'

/** What a reader may write: elements with their attributes, as the form shows them. */
export const COMMENT_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  acronym: ['title'],
  b: [],
  blockquote: ['cite'],
  cite: [],
  code: [],
  del: ['datetime'],
  em: [],
  i: [],
  q: ['cite'],
  s: [],
  strike: [],
  strong: [],
}

/** The sentence under the form, in WordPress's wording. */
export function allowedTagsNote(): string {
  const tags = Object.entries(COMMENT_ALLOWED).map(
    ([tag, attributes]) => `<${[tag, ...attributes.map((name) => `${name}=""`)].join(' ')}>`,
  )
  return `You may use these HTML tags and attributes: ${tags.join(' ')}`
}

/** The allow-list's own attribute values: canonical addresses, a date that is one, a title of a line. Undefined: leave it out. */
export function cleanAttribute(
  name: string,
  value: string,
  siteOrigin: string,
): string | undefined {
  if (name === 'href') return readHref(value, siteOrigin)?.href
  if (name === 'cite')
    return readHref(value, siteOrigin)?.href.replace(/^mailto:.*/s, '') || undefined
  if (name === 'datetime') return /^[\dTZ:.+ -]{4,40}$/.test(value) ? value : undefined
  return cleanCharacters(value.replace(/\s+/gu, ' ').trim().slice(0, 300)) || undefined
}

/**
 * The last pass over every comment: whatever went before, only this list leaves it. Its output is a fixed point: sanitising it
 * again changes nothing.
 */
export function sanitizeComment(html: string, siteOrigin: string): string {
  return sanitize(html, {
    allowedTags: [...Object.keys(COMMENT_ALLOWED), 'p', 'br'],
    allowedAttributes: { ...allowedAttributes, a: ['href', 'title', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    parseStyleAttributes: false,
    // Of the others sanitize-html itself takes every attribute.
    transformTags: Object.fromEntries(
      WITH_ATTRIBUTES.map((tag) => [
        tag,
        (tagName, attributes) => ({
          tagName,
          attribs: keepAttributes(tagName, attributes, siteOrigin),
        }),
      ]),
    ),
  })
}

const allowedAttributes = Object.fromEntries(
  Object.entries(COMMENT_ALLOWED).map(([tag, names]) => [tag, [...names]]),
)

const WITH_ATTRIBUTES = Object.entries(COMMENT_ALLOWED).flatMap(([tag, names]) =>
  names.length > 0 ? tag : [],
)

function keepAttributes(tag: string, attributes: sanitize.Attributes, siteOrigin: string) {
  const kept: sanitize.Attributes = {}
  for (const name of COMMENT_ALLOWED[tag] ?? []) {
    const value = cleanAttribute(name, attributes[name] ?? '', siteOrigin)
    if (value !== undefined) kept[name] = value
  }
  const rel = tag === 'a' && relOf(kept.href ?? '', siteOrigin)
  return rel ? { ...kept, rel } : kept
}

/** What a link to another site says of itself: nobody here vouches for it. */
export function relOf(href: string, siteOrigin: string): string {
  return href && !readHref(href, siteOrigin)?.own ? 'nofollow ugc noopener' : ''
}
