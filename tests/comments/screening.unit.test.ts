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
    ['decoy-filled', { decoy: null }, { settings: { honeypot: true } }],
    ['too-fast', { seconds: 1.2 }, { settings: { fastestSeconds: 3 } }],
    [
      'other-script',
      { source: 'Спасибо, очень полезно' },
      { settings: { holdOtherScripts: true } },
    ],
    ['other-language', {}, { language: 'nl', settings: { holdOtherLanguages: true } }],
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
      screen(reply({ decoy: null }), context()),
      screen(reply({ seconds: 0 }), context()),
      screen(reply({ source: 'Спасибо, очень полезно' }), context()),
      screen(reply(), context({ language: 'nl' })),
    ]
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill('APPROVED'))
  })
})

describe('The time trap', () => {
  const settings = { fastestSeconds: 3 }

  it('judges nobody without a script, and nobody who took the time', () => {
    for (const seconds of [null, 3, 8000])
      expect(screen(reply({ seconds }), context({ settings })).outcome).toBe('APPROVED')
  })
})

describe('Scripts and languages', () => {
  const outcome = (source: string, settings: object, language: string | null = null) =>
    screen(
      reply({ source }),
      context({ settings: { holdOtherScripts: true, ...settings }, language }),
    ).outcome

  it('are those of the site, or those that the owner names', () => {
    expect(outcome('Спасибо, очень полезно', { language: 'ru' })).toBe('APPROVED')
    expect(outcome('Спасибо, очень полезно', { commentLanguages: 'en, uk' })).toBe('APPROVED')
    expect(outcome('とても役に立ちました、ありがとう', { language: 'ja' })).toBe('APPROVED')
    expect(outcome('도움이 많이 되었습니다 감사합니다', { language: 'ja' })).toBe('PENDING')
    expect(outcome('谢谢你的文章，对我帮助很大', { language: 'zh-TW' })).toBe('APPROVED')
  })

  it('are judged by most of the letters, and not by a few', () => {
    expect(outcome('A word like спасибо does no harm at all', {})).toBe('APPROVED')
    expect(outcome('Спасибо!', {})).toBe('APPROVED')
    expect(outcome('12345 67890 !!!!', {})).toBe('APPROVED')
  })

  it('say what they found', () => {
    const held = screen(
      reply({ source: 'Спасибо, very полезно' }),
      context({ settings: { holdOtherScripts: true, holdOtherLanguages: true }, language: 'ru' }),
    )
    expect(held.verdicts).toMatchObject([
      { matched: [{ text: 'Спасибо' }, { text: 'полезно' }] },
      { says: 'Seems to be written in Russian, which is not expected here.' },
    ])
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
