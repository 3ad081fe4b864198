import sanitize from 'sanitize-html'
import { cleanCharacters } from './characters.ts'
import { readEmbed } from './embed.ts'
import { POST_ATTRIBUTES, POST_CLASSES, POST_TAGS, RESERVED_IDS } from './post-list.ts'
import { escapeHtml, textOf } from './text.ts'

/**
 * An author's HTML with only what a post may consist of. Frames of other sites become links to what they show. Its output is a fixed
 * point: sanitising it again changes nothing.
 */
export function sanitizePost(html: string): string {
  let result = sanitizeOnce(html)
  // Taking an element out can bring two together that cannot be nested; the next pass sets them side by side.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const again = sanitizeOnce(result)
    if (again === result) return result
    result = again
  }
  return `<p>${escapeHtml(textOf(result))}</p>`
}

/** Misnesting that does not settle by then is made on purpose, and gives up its marks. */
const MAX_PASSES = 5

function sanitizeOnce(html: string): string {
  return sanitize(cleanCharacters(html), OPTIONS)
}

const OPTIONS: sanitize.IOptions = {
  allowedTags: POST_TAGS,
  allowedAttributes: POST_ATTRIBUTES,
  allowedClasses: { '*': POST_CLASSES },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: {
    img: ['http', 'https'],
    video: ['http', 'https'],
    audio: ['http', 'https'],
  },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite', 'poster'],
  allowProtocolRelative: false,
  parseStyleAttributes: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'svg',
    'math',
    'object',
  ],
  transformTags: {
    // The page's own title is its only first-level heading.
    h1: 'h2',
    iframe: replaceFrame,
    a: tidyLink,
    input: keepTaskBox,
    '*': tidyAttributes,
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'input' && attribs.type !== 'checkbox',
}

function replaceFrame(_tag: string, { src = '' }: sanitize.Attributes): sanitize.Tag {
  const embed = readEmbed(src)
  if (!embed) return { tagName: 'span', attribs: {} }
  const attribs = { class: 'embed', 'data-embed': embed.name, href: embed.href }
  return { tagName: 'a', attribs, text: `${embed.name}: ${embed.href}` }
}

/** A link that opens a window of its own never hands this page to it. */
function tidyLink(tagName: string, attributes: sanitize.Attributes): sanitize.Tag {
  const { target, rel = '', ...attribs } = attributes
  const words = new Set(rel.split(/\s+/).filter(Boolean))
  if (target === '_blank') words.add('noopener')
  if (words.size > 0) attribs.rel = [...words].join(' ')
  if (target === '_blank') attribs.target = target
  return { tagName, attribs }
}

/** The box of a task: it shows a state and takes no click. */
function keepTaskBox(tagName: string, { type = '', checked }: sanitize.Attributes): sanitize.Tag {
  const isBox = type.toLowerCase() === 'checkbox'
  const attribs: sanitize.Attributes = isBox ? { type: 'checkbox', disabled: '' } : {}
  if (isBox && checked !== undefined) attribs.checked = ''
  return { tagName, attribs }
}

/** No id that is a place of our page's own, and no list of pictures that the sanitiser would complain about on the console. */
function tidyAttributes(tagName: string, attributes: sanitize.Attributes): sanitize.Tag {
  const { id, srcset, ...attribs } = attributes
  if (id && /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_:.-]*$/u.test(id) && !RESERVED_IDS.test(id)) {
    attribs.id = id
  }
  if (srcset?.split(',').every((candidate) => /^\s*\S+\s+\d+(?:\.\d+)?[wx]\s*$/.test(candidate))) {
    attribs.srcset = srcset
  }
  return { tagName, attribs }
}
