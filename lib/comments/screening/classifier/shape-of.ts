import { foldText } from '../fold.ts'
import type { Said } from './features.ts'

/** What can be told without understanding a word: lengths, links, capitals, what kind of name and website it comes with. */
export function shapeOf({ name, url, source }: Said): string[] {
  return [...shapeOfText(source), ...shapeOfName(name), ...shapeOfWebsite(url, name)]
}

function shapeOfText(text: string): string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  return [
    `shape links ${Math.min(4, count(/https?:\/\//gi))}`,
    `shape length ${Math.round(Math.log2(text.length + 1))}`,
    `shape capitals ${letters && Math.round((10 * count(/\p{Lu}/gu)) / letters)}`,
    `shape exclamations ${Math.min(4, count(/!/g))}`,
    `shape digits ${Math.min(5, Math.round((20 * count(/\d/g)) / (text.length + 1)))}`,
    // Letters of two scripts side by side: "Stаy" with a Cyrillic а.
    ...(MIXED.test(text) ? ['shape mixed scripts'] : []),
    ...(/\n/.test(text) ? ['shape lines'] : []),
    ...(/ \n/.test(text) ? ['shape wrapped lines'] : []),
    ...(/[‘’]/.test(text) ? ['shape curly quotes'] : []),
  ]
}

const MIXED = /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu

function shapeOfName(name: string): string[] {
  return [
    `shape name ${Math.min(5, name.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)}`,
    ...(/^[a-z0-9 ]+$/.test(name) ? ['shape name small'] : []),
    ...(/https?:|www\.|\.com/i.test(name) ? ['shape name address'] : []),
  ]
}

function shapeOfWebsite(url: string, name: string): string[] {
  const website = URL.parse(url)
  if (!website) return ['shape no website']
  const depth = website.pathname.split('/').filter(Boolean).length
  const letters = (text: string) => text.replace(/[^a-z0-9]/g, '')
  const called = letters(foldText(name, { accents: false }).text)
  const own = called.length > 3 && letters(website.host).includes(called)
  return [
    'shape website',
    `shape website depth ${Math.min(3, depth)}`,
    `shape website ${website.protocol}`,
    ...(website.search ? ['shape website query'] : []),
    ...(own ? ['shape website of that name'] : []),
  ]
}
