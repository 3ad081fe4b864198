import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { PROJECT_DIR } from '../project-dir.ts'

/** The text face as its outlines: pictures made from them need no font on the machine that draws. */
const FILES = ['text-roman.woff2', 'text-roman-latin.woff2']

let loading: Promise<Font[]> | undefined

/** The fonts of the reader's pages, read once. */
export function loadFaces(): Promise<Font[]> {
  loading ??= Promise.all(FILES.map(readFace))
  return loading
}

async function readFace(name: string): Promise<Font> {
  const folder = join(/* turbopackIgnore: true */ PROJECT_DIR, 'public', 'fonts')
  const face = create(await readFile(join(/* turbopackIgnore: true */ folder, name)))
  if (!('layout' in face)) throw new Error(`${name} holds no single font`)
  return face
}

/** Whether the faces have a shape for every character. */
export function canWrite(text: string, faces: Font[]): boolean {
  return [...text].every((char) => faceOf(char, faces) !== undefined)
}

export type TextPath = { width: number; svg: string }

/** One line of text as SVG paths from the origin of its baseline, `size` pixels high. Characters without a shape are left out. */
export function writeLine(text: string, size: number, faces: Font[]): TextPath {
  let x = 0
  let svg = ''
  for (const { words, face } of runsOf(text, faces)) {
    const scale = size / face.unitsPerEm
    const { glyphs, positions } = face.layout(words)
    for (const [index, glyph] of glyphs.entries()) {
      const path = glyph.path.toSVG()
      if (path)
        svg += `<path transform="translate(${round(x)} 0) scale(${scale} ${-scale})" d="${path}"/>`
      x += (positions[index]?.xAdvance ?? 0) * scale
    }
  }
  return { width: x, svg }
}

/** The text cut where another face takes over. */
function runsOf(text: string, faces: Font[]): { words: string; face: Font }[] {
  const runs: { words: string; face: Font }[] = []
  for (const char of text) {
    const face = faceOf(char, faces)
    const last = runs.at(-1)
    if (face && last?.face === face) last.words += char
    else if (face) runs.push({ words: char, face })
  }
  return runs
}

function faceOf(char: string, faces: Font[]): Font | undefined {
  return faces.find((face) => face.hasGlyphForCodePoint(char.codePointAt(0) ?? 0))
}

const round = (value: number) => Math.round(value * 100) / 100
