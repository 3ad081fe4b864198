import { describe, expect, it } from 'vitest'
import { screen } from '#lib/comments/screening/index.ts'
import { context, reply } from './screening-fixture.ts'

const al = { id: 1n, name: 'Al', email: 'al@blog.test', slug: 'al', role: 'AUTHOR' as const }

it('A harmless reply of a known writer is approved, and nothing is said', () => {
  expect(screen(reply(), context())).toEqual({ outcome: 'APPROVED', verdicts: [], score: null })
})

describe('Staff and the post’s author', () => {
  it('are approved outright, whatever the words', () => {
    const given = { settings: { holdEverything: true }, disallow: 'helped' }
    expect(screen(reply(), context({ ...given, by: al }))).toEqual({
      outcome: 'APPROVED',
      verdicts: [
        {
          check: 'own-people',
          verdict: 'approve',
          matched: [],
          says: 'Written by the post’s author.',
        },
      ],
      score: null,
    })
    const mo = { ...al, id: 2n, role: 'MODERATOR' as const }
    expect(screen(reply(), context({ ...given, by: mo })).outcome).toBe('APPROVED')
  })

  it('do not include another author or a registered reader', () => {
    const given = {
      settings: { holdEverything: true },
      post: { authorId: 9n, holdComments: false },
    }
    expect(screen(reply(), context({ ...given, by: al })).outcome).toBe('PENDING')
    expect(screen(reply(), context({ ...given, by: { ...al, role: null } })).outcome).toBe(
      'PENDING',
    )
  })
})

describe('A reply is held', () => {
  it.each([
    ['held-everywhere', {}, { settings: { holdEverything: true } }],
    ['held-post', {}, { post: { authorId: 1n, holdComments: true } }],
    ['first-timer', {}, { approvedBefore: { proven: false, typed: false } }],
    ['first-timer', {}, { approvedBefore: { proven: false, typed: true } }],
    ['too-many-links', { source: 'http://a.test and www.b.com' }, {}],
    ['moderation-words', { source: 'Buy PILLS now' }, { hold: 'pills' }],
    [
      'repeated-words',
      { source: 'Great post! I learned so very much from it today.' },
      { repeatedOn: 2 },
    ],
    ['spam-hosts', {}, { spamHosts: ['pills.test'] }],
  ])('by %s', (check, given, circumstances) => {
    const { outcome, verdicts } = screen(reply(given), context(circumstances))
    expect(outcome).toBe('PENDING')
    expect(verdicts.map((verdict) => verdict.check)).toEqual([check])
    expect(verdicts[0]?.says).toMatch(/^[A-Z].*\.$/)
  })

  it('not for one link, not when the owner switched a check off, not when trust by typing is chosen', () => {
    const outcomes = [
      screen(reply({ source: 'See http://a.test' }), context()),
      screen(
        reply({ source: 'http://a.test http://b.test' }),
        context({ settings: { maxLinks: 0 } }),
      ),
      screen(
        reply(),
        context({
          settings: { requirePreviouslyApproved: false },
          approvedBefore: { proven: false, typed: false },
        }),
      ),
      screen(
        reply(),
        context({
          settings: { previouslyApprovedBy: 'typed' },
          approvedBefore: { proven: false, typed: true },
        }),
      ),
      screen(reply({ source: 'Thank you!' }), context({ repeatedOn: 5 })),
      screen(reply({ decoy: 'x' }), context({ settings: { honeypot: false } })),
    ]
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill('APPROVED'))
  })
})

it('A filled decoy is spam; a ban and a disallowed word mean the trash', () => {
  expect(screen(reply({ decoy: 'x' }), context({ settings: { honeypot: true } })).outcome).toBe(
    'SPAM',
  )
  expect(screen(reply({ source: 'Casino!' }), context({ disallow: 'casino' })).outcome).toBe(
    'TRASH',
  )
  const ban = { scope: 'DOMAIN' as const, value: 'guest.test', reason: 'Floods' }
  const { outcome, verdicts } = screen(reply(), context({ bans: [ban] }))
  expect(outcome).toBe('TRASH')
  expect(verdicts[0]?.says).toBe('The writer is banned: Floods.')
})

it('Every check speaks, with what it matched, and the severest decides', () => {
  const { outcome, verdicts } = screen(
    reply({ source: 'CASINO http://a.test http://b.test cheap Pills' }),
    context({ hold: 'pills', disallow: 'casino' }),
  )
  expect(outcome).toBe('TRASH')
  expect(verdicts.map(({ check, matched }) => [check, matched.map(({ text }) => text)])).toEqual([
    ['too-many-links', ['a.test', 'b.test']],
    ['moderation-words', ['Pills']],
    ['disallowed-words', ['CASINO']],
  ])
})
