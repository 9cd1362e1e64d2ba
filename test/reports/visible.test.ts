import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { visible, visibleLine } from '../../src/reports/visible.ts'
import { yamlText } from '../../src/reports/yaml.ts'
import { csvText, rowsJson } from '../support/whole-texts.ts'

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

test.each([
  ['\u034f', '<U+034F>'],
  ['\u115f', '<U+115F>'],
  ['\u3164', '<U+3164>'],
  ['\ufe0f', '<U+FE0F>'],
  ['\u{1d173}', '<U+1D173>'],
  ['\u{e0100}', '<U+E0100>'],
])('so is a letter that looks like nothing: %j', (letter, shown) => {
  expect(visible(`Ke${letter}nt`)).toBe(`Ke${shown}nt`)
})

test('letters of every script stay as they are', () => {
  const names = 'Môr £5 – Ynys Môn, Łódź, 東京, 👪'
  expect(visible(names)).toBe(names)
})

test.each([
  ['Persian', 'می\u200cخواهم'],
  ['Hindi', 'क्\u200dष, क्\u200cष'],
  ['a family', '👩🏽\u200d👧'],
  ['a heart between two', '👩\u200d❤\ufe0f\u200d👩'],
  ['a warning', '⚠\ufe0f over the limit'],
])('so do joiners that shape what is seen: %s', (_, words) => {
  expect(visible(words)).toBe(words)
})

test.each([
  ['Ke\u200dnt', 'Ke<U+200D>nt'],
  ['می\u200c', 'می<U+200C>'],
  ['क\u200dष', 'क<U+200D>ष'],
  ['👩\u200d', '👩<U+200D>'],
  ['⚠\ufe0f\ufe0f', '⚠\ufe0f<U+FE0F>'],
])('not those that shape nothing: %j', (words, shown) => {
  expect(visible(words)).toBe(shown)
})

test('on one line, line ends and tabs are blanks', () => {
  expect(visibleLine('443 CAF\r\n569\tCAF\rto SC')).toBe('443 CAF 569 CAF to SC')
})

test('in YAML it is written by its number, and read again as what it was', () => {
  const titles = [
    'Ken\u001b[31mt',
    '\u009b2J',
    'a\u202eb',
    '\ufeffKent',
    'a\u{e0041}',
    'first\rlast',
    'plain: é',
  ]
  const text = yamlText({ titles, [titles[2]]: titles[0] })
  expect(visible(text)).toBe(text)
  expect(text).toContain('"a\\u202Eb"')
  expect(text).toContain('"a\\U000E0041"')
  expect(parse(text)).toEqual({ titles, [titles[2]]: titles[0] })
})

test('the whole that a configuration names may head a column: it steers nothing there, either', () => {
  const sheet = { columns: [{ name: '=Ken\u001b[31mt' }], rows: [] }
  expect(csvText(sheet)).toBe("'=Ken<U+001B>[31mt\n")
  expect(rowsJson({ ...sheet, rows: [[{ kind: 'text', text: 'x' }]] })).toContain(
    '{ "=Ken<U+001B>[31mt": "x" }',
  )
})
