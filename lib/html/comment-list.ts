import sanitize from 'sanitize-html'
import { cleanCharacters } from './characters.ts'
import { type Href, readHref } from './href.ts'

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

type Kept = {
  attributes: Record<string, string>
  /** Where an `a` leads. */
  link: Href | null
}

/**
 * The attributes of an element as the list has them: canonical addresses, a date that is one, titles of a line, and what a link to another
 * site says of itself.
 * @param typed the value of an attribute as it came
 */
export function keepAttributes(
  tag: string,
  typed: (name: string) => string | undefined,
  siteOrigin: string,
): Kept {
  const attributes: Record<string, string> = {}
  let link: Href | null = null
  for (const name of COMMENT_ALLOWED[tag] ?? []) {
    const value = typed(name) ?? ''
    if (name === 'href') link = readHref(value, siteOrigin)
    const kept = name === 'href' ? link?.href : cleanAttribute(name, value, siteOrigin)
    if (kept) attributes[name] = kept
  }
  // Nobody here vouches for what strangers link to.
  if (link && !link.own) attributes.rel = 'nofollow ugc noopener'
  return { attributes, link }
}

function cleanAttribute(name: string, value: string, siteOrigin: string): string | undefined {
  if (name === 'cite') return readHref(value, siteOrigin)?.href.replace(/^mailto:.*/s, '')
  if (name === 'datetime') return /^[\dTZ:.+ -]{4,40}$/.test(value) ? value : undefined
  return cleanCharacters(value.replace(/\s+/gu, ' ').trim().slice(0, 300))
}

/**
 * The last pass over every comment: whatever went before, only this list leaves it. Its output is a fixed point: sanitising it
 * again changes nothing.
 * @param onLink is told of each link that stays
 */
export function sanitizeComment(
  html: string,
  siteOrigin: string,
  onLink?: (link: Href) => void,
): string {
  const keep = (tagName: string, typed: sanitize.Attributes) => {
    const { attributes, link } = keepAttributes(tagName, (name) => typed[name], siteOrigin)
    if (link) onLink?.(link)
    return { tagName, attribs: attributes }
  }
  return sanitize(html, {
    allowedTags: [...Object.keys(COMMENT_ALLOWED), 'p', 'br'],
    allowedAttributes: { ...allowedAttributes, a: ['href', 'title', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    parseStyleAttributes: false,
    // Of the others sanitize-html itself takes every attribute.
    transformTags: Object.fromEntries(WITH_ATTRIBUTES.map((tag) => [tag, keep])),
  })
}

const allowedAttributes = Object.fromEntries(
  Object.entries(COMMENT_ALLOWED).map(([tag, names]) => [tag, [...names]]),
)

const WITH_ATTRIBUTES = Object.entries(COMMENT_ALLOWED).flatMap(([tag, names]) =>
  names.length > 0 ? tag : [],
)
