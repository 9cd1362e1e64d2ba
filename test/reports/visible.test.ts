import { expect, test } from 'vitest'
import { visible, visibleLine } from '../../src/reports/visible.ts'

test('a terminal escape is shown by its number and steers nothing', () => {
  expect(visible('Ken\u001b[31mt')).toBe('Ken<U+001B>[31mt')
  expect(visible('\u009b2J')).toBe('<U+009B>2J')
})

test('a carriage return cannot overwrite what stands before it', () => {
  expect(visible('Dartford\rKent')).toBe('Dartford<U+000D>Kent')
})

test('what reorders a line or has no width is shown', () => {
  expect(visible('a\u202eb\u2066c\u200bd\ufeffe')).toBe('a<U+202E>b<U+2066>c<U+200B>d<U+FEFF>e')
  expect(visible('a\u{e0041}')).toBe('a<U+E0041>')
})

test('letters of every script stay as they are', () => {
  const names = 'Môr £5 – Ynys Môn, Łódź, 東京, 👪'
  expect(visible(names)).toBe(names)
})

test('on one line, line ends and tabs are blanks', () => {
  expect(visibleLine('443 CAF\r\n569\tCAF\rto SC')).toBe('443 CAF 569 CAF to SC')
})
