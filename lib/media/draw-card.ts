import sharp from 'sharp'
import { CARD } from './card-size.ts'
import { canWrite, loadFaces, type TextPath, writeLine } from './text-path.ts'

const MARGIN = 90
const MOST_LINES = 4
/** Tried from the largest down, until the title fits. */
const SIZES = [92, 76, 64, 54]
const LEADING = 1.16

/** Longer titles would not fit at the smallest size. */
const MOST_CHARACTERS = 140

/** Whether a title can be drawn: short enough, and in letters that the text face has. */
export async function canDrawCard(title: string): Promise<boolean> {
  const isShort = title.length <= MOST_CHARACTERS && title.trim() !== ''
  return isShort && canWrite(oneLine(title), await loadFaces())
}

type Card = { title: string; siteTitle: string; accent: string }

/**
 * A picture for a post that has none: its title on the paper of the site, set in its text face.
 * @param accent "#rrggbb"
 * @returns a PNG, or null where the face lacks a character of the title or the title is too long: no picture is better than half of one
 */
export async function drawCard({ title, siteTitle, accent }: Card): Promise<Buffer | null> {
  const faces = await loadFaces()
  if (!(await canDrawCard(title))) return null
  const words = oneLine(title).split(' ')
  const write = (size: number) => (text: string) => writeLine(text, size, faces)
  for (const size of SIZES) {
    const lines = breakLines(words, write(size))
    if (!lines) continue
    const name = canWrite(siteTitle, faces) ? write(34)(siteTitle) : null
    return sharp(Buffer.from(compose({ lines, size, name, accent })))
      .png()
      .toBuffer()
  }
  return null
}

function oneLine(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** The words in lines as wide as the card; null where they do not fit. */
function breakLines(words: string[], write: (text: string) => TextPath): TextPath[] | null {
  const most = CARD.width - 2 * MARGIN
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && write(longer).width <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const written = lines.map(write)
  return written.length <= MOST_LINES && written.every(({ width }) => width <= most)
    ? written
    : null
}

type Composed = { lines: TextPath[]; size: number; name: TextPath | null; accent: string }

function compose({ lines, size, name, accent }: Composed): string {
  const { width, height } = CARD
  const title = lines
    .map(
      ({ svg }, index) =>
        `<g transform="translate(${MARGIN} ${MARGIN + 60 + size + index * size * LEADING})">${svg}</g>`,
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#fbf8f2"/>
    <rect x="${MARGIN}" y="${MARGIN}" width="120" height="6" fill="${accent}"/>
    <g fill="#211c16">${title}</g>
    <g fill="#6a6054" transform="translate(${MARGIN} ${height - MARGIN})">${name?.svg ?? ''}</g>
  </svg>`
}
