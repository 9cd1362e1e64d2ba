import { expect, test } from 'vitest'
import { shellWords } from '../../src/weaving/shell-words.ts'

test.each([
  ['calc  NI65\n --every year ', ['calc', 'NI65', '--every', 'year']],
  ['-p "2007/08 Q4" --area \'Bristol, City of\'', ['-p', '2007/08 Q4', '--area', 'Bristol, City of']],
  ['--area=King\\\'s\\ Lynn headings="a \\"b\\" | c"', ["--area=King's Lynn", 'headings=a "b" | c']],
  ["''", ['']],
  ['', []],
])('%s', (text, words) => {
  expect(shellWords(text)).toEqual(words)
})

test.each(['-p "2007/08', "it's", 'ends with \\'])('%s has no end', text => {
  expect(shellWords(text)).toBe('unclosed quote')
})
