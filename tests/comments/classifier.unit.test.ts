import { describe, expect, it } from 'vitest'
import { classify } from '#lib/comments/screening/classifier/classify.ts'
import { featuresOf } from '#lib/comments/screening/classifier/features.ts'
import type { SiteCounts } from '#lib/comments/screening/classifier/site-counts.ts'
import { startingWeights } from '#lib/comments/screening/classifier/starting-weights.ts'

const said = (source: string, name = 'joe marco', url = '') => featuresOf({ source, name, url })
const NOTHING: SiteCounts = { total: { spam: 0, ham: 0 }, of: new Map() }
const NO_WEIGHTS = { bias: 0, of: () => 0 }

describe('What a comment is taken apart into', () => {
  it('words and pairs of words, whatever their case, accents and invisible characters', () => {
    const { tokens } = said('Ｃhéap\u200b PILLS')
    expect([...tokens.keys()]).toEqual(expect.arrayContaining(['cheap', 'pills', 'cheap pills']))
  })

  it('where it leads, and as whom it was written', () => {
    const { tokens } = said(
      'See https://Shop.Example.test/x',
      'Best Casino',
      'http://a.test/win/big',
    )
    expect([...tokens.keys()]).toEqual(
      expect.arrayContaining([
        'link example.test',
        'site a.test',
        'path win',
        'name casino',
        'shape website depth 2',
      ]),
    )
  })

  it('that two scripts stand in one word', () => {
    expect(said('Stаy').tokens.has('shape mixed scripts')).toBe(true)
    expect(said('Stay, Стой').tokens.has('shape mixed scripts')).toBe(false)
  })

  it('never more than some, however long it is', () => {
    const long = Array.from({ length: 10_000 }, (_, n) => `w${n}`).join(' ')
    expect(said(long).tokens.size).toBeLessThan(450)
    expect(said(long).hashes.size).toBe(said(long + long.slice(-500)).hashes.size)
    expect(said(`${'http://a.test/ '.repeat(5_000)}`).tokens.size).toBeLessThan(450)
  })
})

describe('The opinion', () => {
  const count = (spam: number, ham: number) => ({ spam, ham })

  it('is even where nothing is known', () => {
    expect(classify(said('Hello'), NO_WEIGHTS, NOTHING)).toEqual({ score: 0.5, because: [] })
    expect(classify(said(''), startingWeights(), NOTHING).score).toBeGreaterThan(0)
  })

  it('follows the site’s decisions, and shows the words that speak for spam, strongest first', () => {
    const of = new Map([
      ['pills', count(9, 0)],
      ['cheap', count(5, 1)],
      ['doctor', count(0, 9)],
    ])
    const site = { total: count(10, 10), of }
    const { score, because } = classify(said('cheap pills, doctor'), NO_WEIGHTS, site)
    expect(because).toEqual([
      { field: 'comment', text: 'pills' },
      { field: 'comment', text: 'cheap' },
    ])
    of.delete('doctor')
    expect(classify(said('cheap pills'), NO_WEIGHTS, site).score).toBeGreaterThan(score)
  })

  it('waits until a few of both kinds are known', () => {
    const site = { total: count(50, 4), of: new Map([['pills', count(50, 0)]]) }
    expect(classify(said('pills'), NO_WEIGHTS, site).score).toBe(0.5)
  })
})
