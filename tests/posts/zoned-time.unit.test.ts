import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromWallClock, toWallClock } from '#components/editor/zoned-time.ts'

const read = (wallClock: string, timeZone = 'Europe/Berlin') => {
  const found = fromWallClock(wallClock, timeZone)
  return found && [found.at.toISOString(), found.oddity]
}

test('a time is read as the clocks of the zone show it, in winter and in summer', () => {
  expect(read('2027-01-15T09:00')).toEqual(['2027-01-15T08:00:00.000Z', null])
  expect(read('2027-07-15T09:00')).toEqual(['2027-07-15T07:00:00.000Z', null])
})

test('a time that clocks skip is the one after the gap, and said to be', () => {
  expect(read('2027-03-28T01:59')).toEqual(['2027-03-28T00:59:00.000Z', null])
  expect(read('2027-03-28T02:30')).toEqual(['2027-03-28T01:30:00.000Z', 'skipped'])
  expect(toWallClock(new Date('2027-03-28T01:30:00Z'), 'Europe/Berlin')).toBe('2027-03-28T03:30')
  expect(read('2027-03-28T03:00')).toEqual(['2027-03-28T01:00:00.000Z', null])
})

test('a time that clocks show twice is the first of the two, and said to be', () => {
  expect(read('2027-10-31T02:30')).toEqual(['2027-10-31T00:30:00.000Z', 'twice'])
  expect(read('2027-10-31T01:59')).toEqual(['2027-10-30T23:59:00.000Z', null])
  expect(read('2027-10-31T03:00')).toEqual(['2027-10-31T02:00:00.000Z', null])
})

test('half hours, southern summers and the day that Samoa left out', () => {
  expect(read('2027-04-04T01:45', 'Australia/Lord_Howe')).toEqual([
    '2027-04-03T14:45:00.000Z',
    'twice',
  ])
  expect(read('2027-10-03T02:15', 'Australia/Lord_Howe')).toEqual([
    '2027-10-02T15:45:00.000Z',
    'skipped',
  ])
  expect(read('2011-12-30T12:00', 'Pacific/Apia')?.[1]).toBe('skipped')
})

test('what is no time is null', () => {
  expect(read('')).toBe(null)
  expect(read('soon')).toBe(null)
})

test('every minute that clocks show is read back as it was shown', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Africa/Casablanca', 'UTC']
  fc.assert(
    fc.property(
      fc.integer({ min: 1_500_000_000, max: 2_500_000_000 }),
      fc.constantFrom(...zones),
      (seconds, zone) => {
        const shown = toWallClock(new Date(seconds * 1000), zone)
        const back = fromWallClock(shown, zone)
        expect(back && toWallClock(back.at, zone)).toBe(shown)
        expect(back?.oddity).not.toBe('skipped')
      },
    ),
  )
})
