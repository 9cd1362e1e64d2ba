import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASK_THE_TEXT, dayInBytes, timeInBytes } from '../../src/extracts/columns/day-bytes.ts'
import { readAges } from '../../src/extracts/values/ages.ts'
import { isBlank } from '../../src/extracts/values/blank.ts'
import { readDay } from '../../src/extracts/values/day.ts'
import { readFlag } from '../../src/extracts/values/flag.ts'
import { cleaned } from '../../src/extracts/values/invisible.ts'
import { readNumber, readQuantity } from '../../src/extracts/values/number.ts'
import { readPeriod } from '../../src/extracts/values/period.ts'
import { type CellReading, isUnreadable } from '../../src/extracts/values/value.ts'
import { readYear } from '../../src/extracts/values/year.ts'
import { isoDay } from '../../src/foundations/day.ts'
import { told } from './reading.ts'

function dayOrRefusal(text: string): string {
  const reading = readDay(text)
  if (isUnreadable(reading)) return reading.found
  const { first, second = -1 } = reading
  return second < 0 ? isoDay(first) : `${isoDay(first)} +${second}`
}

describe('a day', () => {
  it.each([
    ['2024-03-31', '2024-03-31'],
    ['31/03/2024', '2024-03-31'],
    ['1/3/2024', '2024-03-01'],
    ['03/04/2024', '2024-04-03'],
    ['31-Mar-2024', '2024-03-31'],
    ['1-MAR-2024', '2024-03-01'],
    ['29/02/2024', '2024-02-29'],
    ['1920-01-01', '1920-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2024-03-31T09:30:00', '2024-03-31 +570'],
    ['2024-03-31 00:00:00.000', '2024-03-31 +0'],
    ['2024-03-31 23:59:59.9999999', '2024-03-31 +1439'],
    ['31/03/2024 9:30', '2024-03-31 +570'],
    ['31/03/2024 12:00:00 AM', '2024-03-31 +0'],
    ['31/03/2024 12:05 pm', '2024-03-31 +725'],
    ['31-Mar-2024 23:59', '2024-03-31 +1439'],
  ])('%s is read', (text, expected) => expect(dayOrRefusal(text)).toBe(expected))

  it.each([
    ['31/03/24', 'a two-digit year'],
    ['31-Mar-24', 'a two-digit year'],
    ['24-03-31', 'a two-digit year'],
    ['31.03.24 10:00', 'a two-digit year'],
    ['45382', 'a spreadsheet serial'],
    ['45382.5', 'a spreadsheet serial'],
    ['31/02/2024', 'a day that the calendar does not have'],
    ['29/02/2023', 'a day that the calendar does not have'],
    ['2024-13-01', 'a day that the calendar does not have'],
    ['00/01/2024', 'a day that the calendar does not have'],
    ['03/31/2024', 'a day that only makes sense month first'],
    ['2024-03-31T09:30:00Z', 'a time with a zone'],
    ['2024-03-31 09:30+01:00', 'a time with a zone'],
    ['2024-03-31Z', 'a time with a zone'],
    ['31/03/2024 09:30 BST', 'a time with a zone'],
    ['1753-01-01', 'a year before 1920 or after 2099'],
    ['01/01/1900', 'a year before 1920 or after 2099'],
    ['31/12/9999', 'a year before 1920 or after 2099'],
    ['1919-12-31', 'a year before 1920 or after 2099'],
    ['2100-01-01', 'a year before 1920 or after 2099'],
    ['2024-3-31', 'a day without its leading noughts'],
    ['2024-03-1 10:00', 'a day without its leading noughts'],
    ['2024-03-31T', 'a day followed by what is no time of day'],
    ['2024-03-31 25:00', 'a day followed by what is no time of day'],
    ['2024-03-31 10:60', 'a day followed by what is no time of day'],
    ['31/03/2024 13:00 PM', 'a day followed by what is no time of day'],
    ['31/03/2024 or so', 'a day followed by what is no time of day'],
    ['31-Mrz-2024', 'a month that has no such name'],
    ['2024', 'a year alone'],
    ['20240331', 'eight digits'],
    ['31.03.2024', 'a day in another form'],
    ['2024/03/31', 'a day in another form'],
    ['31 March 2024', 'a day in another form'],
    ['31-03-2024', 'a day in another form'],
    ['soon', 'text that is no day'],
    ['7', 'a number'],
  ])('%s is refused', (text, why) => expect(dayOrRefusal(text)).toBe(why))

  it('is the same from bytes as from text, wherever bytes are enough', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
    const near = fc
      .tuple(fc.constantFrom('20', '19', '1x'), digits(2), digits(2), digits(2))
      .chain(([c, y, m, d]) =>
        fc.constantFrom(
          `${c}${y}-${m}-${d}`,
          `${d}/${m}/${c}${y}`,
          `${d}-${m}-${c}${y}`,
          `${c}${y}/${m}/${d}`,
        ),
      )
    const time = fc
      .tuple(fc.constantFrom('', ' ', 'T', '-'), digits(2), digits(2), digits(2))
      .chain(([s, h, m, sec]) =>
        fc.constantFrom('', `${s}${h}:${m}`, `${s}${h}:${m}:${sec}`, `${s}${h}:${m}Z`),
      )
    fc.assert(
      fc.property(near, time, (day, after) => {
        const bytes = Buffer.from(day + after)
        const fromBytes = dayInBytes(bytes, 0)
        const minutes = timeInBytes(bytes, 0, bytes.length)
        if (fromBytes === ASK_THE_TEXT || minutes === ASK_THE_TEXT) return
        expect(readDay(day + after)).toMatchObject({ first: fromBytes, second: minutes })
      }),
      { numRuns: 5000 },
    )
  })

  it('keeps its minutes where they are asked for', async () => {
    const { rows } = await told('a,when\n1,2024-03-31 09:30\n2,31/03/2024\n3,2024-03-31T00:00:00.000\n4,\n', {
      kinds: { when: 'moment' },
      required: [],
    })
    expect(rows).toEqual(['2024-03-31 570', '2024-03-31 -1', '2024-03-31 0', ' -1'])
  })

  it('may not end before it starts, by the minute where both have a time', async () => {
    const { rows, errors } = await told(
      'from,to\n2024-03-31,2024-03-30\n2024-03-31 10:00,2024-03-31 09:00\n2024-03-31 10:00,2024-03-31\n2024-03-31,\n',
      { kinds: { from: 'moment', to: 'moment' }, required: [], order: { earlier: 'from', later: 'to' } },
    )
    expect(rows).toEqual(['2024-03-31 600|2024-03-31 -1', '2024-03-31 -1| -1'])
    expect(errors).toEqual(['end-before-start 2:12', 'end-before-start 3:18'])
  })
})

function meaning(reading: CellReading): string {
  if (isUnreadable(reading)) return reading.found
  return [reading.first, reading.second].filter(part => part !== undefined).join(' ')
}

describe('no value', () => {
  it.each(['', 'NULL', 'null', 'N/A', 'n/a', '#N/A', '-'])('%j', text => expect(isBlank(text)).toBe(true))
  it.each(['0', 'none', 'NA', '--', 'nil', 'unknown'])('%j is one', text => expect(isBlank(text)).toBe(false))
})

describe('a flag', () => {
  it.each(['yes', 'Y', 'True', 't', '1'])('%s is yes', text => expect(meaning(readFlag(text))).toBe('1'))
  it.each(['No', 'n', 'FALSE', 'f', '0'])('%s is no', text => expect(meaning(readFlag(text))).toBe('0'))
  it('unknown is no value, and a required flag must have one', async () => {
    const { rows, errors } = await told('a,seen\n1,Unknown\n2,yes\n', {
      kinds: { seen: 'flag' },
      required: ['seen'],
    })
    expect(rows).toEqual(['yes'])
    expect(errors).toEqual(['missing-value 2:3'])
  })
  it('anything else is unreadable', () =>
    expect(meaning(readFlag('2'))).toBe('text that is neither yes nor no'))
})

describe('an id', () => {
  it('is any text that no spreadsheet has rounded', async () => {
    const ids = ['C+12', 'E+11', '1E11', '12E+11', 'A1.2E+11', '1.2E+111', '123456789012', '1.2E+1']
    const { rows, errors } = await told(`a,id\n${ids.map((id, at) => `${at},${id}\n`).join('')}`, {
      kinds: { id: 'id' },
      required: ['id'],
    })
    expect([rows, errors]).toEqual([ids, []])
  })
})

describe('a number', () => {
  it.each([
    ['16779', 16779, 0],
    ['16,779', 16779, 0],
    ['1,016,779.50', 10167795, 1],
    ['-0.25', -25, 2],
    ['+3', 3, 0],
    ['.5', 5, 1],
    ['7.000', 7, 0],
    ['-0', 0, 0],
    ['9007199254740991', 9007199254740991, 0],
  ])('%s is read', (text, units, scale) => expect(readNumber(text)).toEqual({ units, scale }))

  it.each([
    ['9007199254740993', 'a number with more digits than can be held exactly'],
    ['0.30000000000000004', 'a number with more digits than can be held exactly'],
    ['£12', 'a number with a currency sign'],
    ['12%', 'a number with a percent sign'],
    ['1,6779', 'a number with commas that do not part thousands'],
    ['12,34', 'a number with commas that do not part thousands'],
    ['0,123', 'a number with commas that do not part thousands'],
    ['1e5', 'a number written with a power of ten'],
    ['5.', 'text that is no number'],
    ['twelve', 'text that is no number'],
    ['١٢', 'text that is no number'],
  ])('%s is refused', (text, found) => expect(readNumber(text)).toMatchObject({ found }))

  it.each([
    ['2', 'how many'],
    ['2.0', 'how many'],
    ['0', 'how many'],
    ['0.5', 'how much'],
    ['-2', undefined],
  ] as const)('%s says %s', (text, says) => expect(readQuantity(text, says)).toEqual(readNumber(text)))

  it.each([
    ['-1', 'how many', 'a number below 0', 'a whole number from 0 on'],
    ['1.5', 'how many', 'a number with decimals', 'a whole number from 0 on'],
    ['-0.5', 'how much', 'a number below 0', 'a number from 0 on'],
    ['some', 'how much', 'text that is no number', 'a number as 16779, 16,779 or 16779.5'],
  ] as const)('%s does not say %s', (text, says, found, expected) =>
    expect(readQuantity(text, says)).toEqual({ code: 'unreadable-number', found, expected }),
  )

  it('a column takes the finest scale that it meets', async () => {
    const { rows, extract } = await told('a,fte\n1,1\n2,0.6\n3,"1,000.25"\n4,\n', {
      kinds: { fte: 'number' },
      required: [],
    })
    expect(rows).toEqual(['100e-2', '60e-2', '100025e-2', ''])
    expect(extract.refused).toBe(0)
  })

  it('what the scale of its column cannot hold is refused, wherever it stands', async () => {
    const cells = ['9007199254740', '0.00001', '5']
    for (const order of [cells, cells.toReversed()]) {
      const { rows, errors, refused } = await told(`n\n${order.join('\n')}\n`, {
        kinds: { n: 'number' },
        required: [],
      })
      expect(rows.toSorted()).toEqual(['1e-5', '500000e-5'])
      expect(errors).toEqual([`unreadable-number ${order.indexOf('9007199254740') + 2}`])
      expect(refused).toBe(1)
    }
  })
})

describe('a year, a period, ages', () => {
  it.each([
    ['2024', '2024'],
    ['mid-2024', '2024'],
    ['Mid 2024', '2024'],
    ['2024/25', 'text that is no calendar year'],
    ['24', 'text that is no calendar year'],
    ['1066', 'a year before 1920 or after 2099'],
  ])('year %s: %s', (text, expected) => expect(meaning(readYear(text))).toBe(expected))

  it.each([
    ['2023/24', '2023-04-01 2024-03-31'],
    ['2008', '2007-04-01 2008-03-31'],
    ['2010-11', '2010-04-01 2011-03-31'],
    ['Mar 2008', '2008-03-01 2008-03-31'],
  ])('period %s: %s', (text, expected) => {
    const reading = readPeriod(text)
    expect(isUnreadable(reading) ? '' : `${isoDay(reading.first)} ${isoDay(reading.second!)}`).toBe(expected)
  })
  it.each([
    ['2008/09..2010/11', 'a run of periods'],
    ['last year', 'text that is no period'],
  ])('period %s: %s', (text, found) => expect(meaning(readPeriod(text))).toBe(found))

  it.each([
    ['0-17', '0 17'],
    ['0 to 17', '0 17'],
    ['0–4', '0 4'],
    ['aged 0 to 4', '0 4'],
    ['Age 17', '17 17'],
    ['17 years', '17 17'],
    ['90+', '90 255'],
    ['85 and over', '85 255'],
    ['under 1', '0 0'],
    ['Under 18', '0 17'],
    ['under 0', 'a band of ages that ends before it begins'],
    ['17-0', 'a band of ages that ends before it begins'],
    ['0-999', 'an age that nobody reaches'],
    ['children', 'text that is no band of ages'],
  ])('ages %s: %s', (text, expected) => expect(meaning(readAges(text))).toBe(expected))
})

describe('a name', () => {
  it.each([
    ['Tonbridge and Malling', 'Tonbridge and Malling', false],
    ['  Tonbridge   and\tMalling ', 'Tonbridge and Malling', false],
    ['Ton\u00adbridge', 'Tonbridge', true],
    ['\ufeffDover\u200b', 'Dover', true],
    ['\u202eDover\u202c', 'Dover', true],
    ['Dover\u00a0', 'Dover', true],
    ['St\u00a0Albans', 'St Albans', true],
    ['A\u001b[31mshford', 'A[31mshford', true],
    ['Ynys Môn', 'Ynys Môn', false],
    ['\u{e0041}x', 'x', true],
  ])('%j is %j', (raw, text, changed) => expect(cleaned(raw)).toEqual({ text, changed }))
})
