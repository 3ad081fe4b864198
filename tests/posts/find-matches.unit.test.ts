import { Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { findMatches } from '#components/editor/find/find-matches.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: '(text | picture)*' },
    picture: { inline: true },
    text: { inline: true },
  },
  marks: { bold: {} },
})

const text = (words: string, ...marks: string[]) =>
  schema.text(
    words,
    marks.map((name) => schema.mark(name)),
  )
const doc = (...lines: Parameters<typeof schema.node>[2][]) =>
  schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line)),
  )

const find = (document: ReturnType<typeof doc>, words: string, matchCase = false) =>
  findMatches(document, { words, matchCase }).map(({ from, to }) => document.textBetween(from, to))

test('words are found across marks, in any case or only in this one', () => {
  const document = doc([text('A gar'), text('den', 'bold'), text(' and a Garden')])
  expect(find(document, 'garden')).toEqual(['garden', 'Garden'])
  expect(find(document, 'Garden', true)).toEqual(['Garden'])
})

test('a picture before them moves them by one place', () => {
  const document = doc([schema.node('picture'), text('x garden')], [text('garden')])
  expect(find(document, 'garden')).toEqual(['garden', 'garden'])
})

test('nothing reaches over a block, and signs mean themselves', () => {
  const document = doc([text('one')], [text('two. (a+b)*')])
  expect(find(document, 'onetwo')).toEqual([])
  expect(find(document, '(a+b)*')).toEqual(['(a+b)*'])
  expect(find(document, '')).toEqual([])
})
