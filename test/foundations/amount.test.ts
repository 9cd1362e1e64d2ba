import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Amount,
  add,
  amount,
  amountText,
  compare,
  divideRounded,
  isZero,
  parseAmount,
  ratio,
  rounded,
  subtract,
  unitsText,
  ZERO,
} from '../../src/foundations/amount.ts'

const read = (text: string): Amount => parseAmount(text)!
const shown = (a: Amount) => unitsText(a.units, a.scale)
const percent = (numerator: string, denominator: string, decimals = 1) =>
  shown(ratio(read(numerator), read(denominator), amount(100), decimals))

describe('a percentage', () => {
  it.each([
    ['7', '112', '6.3', '6.25'],
    ['182', '1120', '16.3', '16.25'],
    ['5', '16', '31.3', '31.25'],
    ['9', '400', '2.3', '2.25'],
    ['1', '2000', '0.1', '0.05'],
    ['1', '2001', '0.0', 'just under 0.05'],
    ['-7', '112', '-6.3', '-6.25: half away from nought'],
    ['-1', '2001', '0.0', 'never a nought with a minus sign'],
    ['1', '3', '33.3', '33.333…'],
    ['2', '3', '66.7', '66.666…'],
    ['0', '5', '0.0', '0'],
    ['5', '5', '100.0', '100'],
  ])('%s of %s is %s (%s)', (numerator, denominator, text) => {
    expect(percent(numerator, denominator)).toBe(text)
  })

  it('is rounded from whole numbers where binary fractions go wrong', () => {
    expect((1.005).toFixed(2)).toBe('1.00')
    expect(shown(rounded(read('1.005'), 2))).toBe('1.01')
    expect(percent('201', '20000', 2)).toBe('1.01') // 1.005
  })

  const published: Record<string, string>[] = parse(
    readFileSync(new URL('published-rounding.csv', import.meta.url)),
    { columns: true },
  )
  it.each(published)(
    'is published as $published_percent: $measure, $area $year_ending_31_march ($kind)',
    ({ numerator, denominator, published_percent }) => {
      expect(Number(percent(numerator, denominator))).toBe(Number(published_percent))
    },
  )

  it('is published from eight exact ties, all of them rounded up', () => {
    const ties = published.filter(({ kind }) => kind === 'tie')
    expect(ties).toHaveLength(8)
    for (const { numerator, denominator } of ties) expect(percent(numerator, denominator, 2)).toMatch(/5$/)
  })
})

describe('a rate per 10,000', () => {
  it('of 24,035 referrals among 355,390 children is 676.3', () => {
    // 240,350,000 ÷ 355,390 = 676.299…; Kent 2024/25 as published
    expect(shown(ratio(amount(24_035), amount(355_390), amount(10_000), 1))).toBe('676.3')
  })
})

describe('a multiplier with decimals', () => {
  it('is exact: 7 halves of 0.5 are 1.75', () => {
    expect(shown(ratio(read('7'), read('2'), read('0.5'), 2))).toBe('1.75')
  })
})

describe('an amount', () => {
  it.each([
    ['12', 12n, 0],
    ['-0.25', -25n, 2],
    ['16779.50', 1_677_950n, 2],
    ['+3', 3n, 0],
    ['007', 7n, 0],
  ])('reads %s', (text, units, scale) => {
    expect(parseAmount(text)).toEqual({ units, scale })
  })

  it.each(['', ' 1', '1 ', '.5', '5.', '1,000', '1e3', '--1', '٣', 'NaN', '0x1'])(
    'does not read "%s"',
    text => {
      expect(parseAmount(text)).toBeUndefined()
    },
  )

  it('is written as short as it is exact', () => {
    const texts = ['12', '12.60', '-0.25', '100', '100.00', '0.00', '0.05', '-10.0']
    expect(texts.map(text => amountText(read(text)))).toEqual([
      '12',
      '12.6',
      '-0.25',
      '100',
      '100',
      '0',
      '0.05',
      '-10',
    ])
  })

  it('is written with exactly the digits of its scale', () => {
    expect([
      unitsText(260n, 1),
      unitsText(5n, 2),
      unitsText(-5n, 2),
      unitsText(0n, 1),
      unitsText(7n, 0),
    ]).toEqual(['26.0', '0.05', '-0.05', '0.0', '7'])
  })

  it('adds, subtracts and compares at the finer scale', () => {
    expect(shown(add(read('0.5'), read('0.6')))).toBe('1.1')
    expect(shown(subtract(read('31'), read('26.05')))).toBe('4.95')
    expect([
      compare(read('14.0'), read('14')),
      compare(read('13.9'), read('14')),
      compare(read('14.01'), read('14')),
    ]).toEqual([0, -1, 1])
    expect([isZero(ZERO), isZero(read('0.00')), isZero(read('0.01'))]).toEqual([true, true, false])
  })

  it('divides as numbers do, but for the rounding of a half', () => {
    fc.assert(
      fc.property(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 5000n), (top, bottom) => {
        const quotient = divideRounded(top, bottom)
        const twiceOver = 2n * (quotient * bottom - top)
        expect(twiceOver <= bottom && twiceOver >= -bottom).toBe(true)
        if (twiceOver === bottom || twiceOver === -bottom) expect(twiceOver > 0n).toBe(top > 0n)
        expect(divideRounded(-top, bottom)).toBe(-quotient)
        expect(divideRounded(top, -bottom)).toBe(-quotient)
      }),
    )
  })
})
