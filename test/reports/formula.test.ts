import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutFormula } from '../../src/reports/formula.ts'

describe('A text from an extract never becomes a formula in a spreadsheet', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '@SUM(A1:A9)',
    '+44 1473 000000',
    '-1+1',
    '- no further action',
    '+',
    '-',
    '--5',
    '-5-2',
    '-5 weeks',
    '-Kent',
    '=5',
    '@5',
    '＝1+1',
    '＠SUM(A1)',
    '＋1',
    '－1+cmd',
    '﹦1',
    ' =1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\u00a0=1+1',
    '\u3000=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    ' \t -1+1',
    '-1,2,3',
    '-12,34',
    '-1e',
    '-.',
    '-0x1F',
    '-1.2.3',
    '+5%',
  ])('%j gets a leading apostrophe', text => {
    expect(withoutFormula(text)).toBe(`'${text}`)
  })

  test.each([
    '',
    'Kent',
    '-5',
    '+5',
    '-5.25',
    '-.5',
    '-1,234',
    '-1,234,567.8',
    '-1e5',
    '-1.5E+10',
    '  -5',
    '-5 ',
    '12',
    '[z]',
    'a=b',
    'St Edmundsbury - north',
    "'=1+1",
    '5-3',
    '"=1+1"',
    '% = share',
  ])('%j stays as it is', text => {
    expect(withoutFormula(text)).toBe(text)
  })

  test('whatever follows, a cell that starts with a sign is a number or is guarded', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '@', '+', '-', ' =', '\t+', '＝'), fc.string(), (sign, rest) => {
        const text = sign + rest
        const isNumber = text.trim() !== '' && Number.isFinite(Number(text.replaceAll(',', '')))
        return withoutFormula(text) === `'${text}` || isNumber
      }),
      { numRuns: 500 },
    )
  })
})
