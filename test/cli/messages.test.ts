import { describe, expect, test } from 'vitest'
import { messagesText } from '../../src/cli/messages.ts'
import { EXIT, error, warning } from '../../src/foundations/problem.ts'

const badDate = (line: number) =>
  error('bad-date', EXIT.data, 'a two-digit year', {
    expected: 'a day',
    advice: 'correct it',
    file: 'a.csv',
    line,
    column: 2,
  })

test('one shape: place, kind, what was found, what was expected, what to do', () => {
  expect(messagesText([badDate(7)], false)).toBe(
    'a.csv:7:2: error[bad-date]: a two-digit year; expected a day; correct it\n',
  )
})

test('errors come before warnings, which quiet leaves out', () => {
  const problems = [warning('left-out', 'no cic extract'), badDate(3)]
  expect(
    messagesText(problems, false)
      .split('\n')
      .map(line => line.slice(0, 7)),
  ).toEqual(['a.csv:3', 'warning', ''])
  expect(messagesText(problems, true)).not.toContain('left-out')
})

describe('Of many the first 20 are told, then the total', () => {
  test('20 need no total, 21 do', () => {
    const many = Array.from({ length: 21 }, (_, at) => badDate(at + 2))
    expect(messagesText(many.slice(1), false).split('\n')).toHaveLength(21)
    expect(messagesText(many, false).split('\n').at(-2)).toBe('21 errors in all, the first 20 shown')
  })

  test('those that were counted but not kept are in the total', () => {
    const problems = [badDate(2), { ...badDate(3), unlisted: 98 }, warning('left-out', 'no cic extract')]
    expect(messagesText(problems, false).split('\n').at(-2)).toBe(
      '100 errors and 1 warning in all, the first 3 shown',
    )
  })

  test('a hundred thousand of the longest stay under 64 KiB', () => {
    const long = { ...badDate(2), found: '\u202e’'.repeat(5000), file: 'é'.repeat(4000) }
    const text = messagesText(Array(100_000).fill(long), false)
    expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024)
  })
})

test('a file name cannot steer the terminal or break the line', () => {
  expect(messagesText([{ ...badDate(2), file: 'a\u001b[2J\nb.csv' }], false)).toContain(
    'a<U+001B>[2J b.csv:2:2: ',
  )
})
