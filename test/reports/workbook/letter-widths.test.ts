import { describe, expect, it } from 'vitest'
import { digitsWide } from '../../../src/reports/workbook/letter-widths.ts'

describe('the width of a text, in digits', () => {
  it.each([
    ['2024', 4],
    ['', 0],
    ['mmmmmmmm', 11.99], // 8 × 833 / 556
    ['iiiiiiii', 3.19], // 8 × 222 / 556
    ['Én', 2],
    ['児童', 3.6], // 2 × 1000 / 556
  ])('%s is %d', (text, digits) => {
    expect(digitsWide(text)).toBeCloseTo(digits, 2)
  })
})
