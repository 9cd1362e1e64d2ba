import { describe, expect, test } from 'vitest'
import { merged, typedSettings } from '../../src/cli/settings.ts'
import { tableWidth, wantsColour } from '../../src/cli/terminal.ts'
import { parseAllowedRejects } from '../../src/config/allowed-rejects.ts'
import { FORMATS } from '../../src/config/choices.ts'
import { problemText } from '../../src/foundations/problem.ts'

describe('What was typed', () => {
  test('is kept as it was, commas and all', () => {
    const typed = {
      by: ['area', 'source'],
      area: ['Bristol, City of'],
      failOn: ['red', 'amber'],
      every: ['month'],
    }
    expect(typedSettings(typed, FORMATS)).toEqual({
      settings: {
        by: ['area', 'source'],
        areas: ['Bristol, City of'],
        failOn: ['red', 'amber'],
        every: 'month',
      },
      problems: [],
    })
  })

  test('a word outside its list names the list and the nearest', () => {
    const { problems } = typedSettings({ trajectory: ['liner'], failOn: ['none', 'gray'] }, FORMATS)
    expect(problems.map(problemText)).toEqual([
      'error[bad-choice]: --trajectory "liner"; expected step or linear; did you mean linear?',
      'error[bad-choice]: --fail-on "gray"; expected red, amber, grey or none; did you mean grey?',
    ])
  })

  test('one value where one is meant, and no blank one', () => {
    const { problems } = typedSettings({ period: ['2007/08', '2008/09'], area: [' '] }, FORMATS)
    expect(problems.map(({ found }) => found)).toEqual([
      '--area with a blank value',
      '--period more than once',
    ])
  })

  test('goes before what is configured', () => {
    expect(merged({ every: 'month' }, { every: 'year', window: 'ytd' })).toEqual({
      every: 'month',
      window: 'ytd',
    })
  })
})

test.each([
  ['0', { rows: 0 }],
  ['20', { rows: 20 }],
  ['0.5%', { percent: 0.5 }],
  ['100 %', { percent: 100 }],
  ['-1', undefined],
  ['1.5', undefined],
  ['101%', undefined],
  ['1e3', undefined],
  ['%', undefined],
  ['ten', undefined],
])('--allow-rejects %s', (text, expected) => {
  expect(parseAllowedRejects(text)).toEqual(expected)
})

describe('Colour', () => {
  const terminal = { isTTY: true }
  test.each([
    ['a terminal', true, terminal, {}, true],
    ['a pipe', true, {}, {}, false],
    ['--no-color', false, terminal, { FORCE_COLOR: '1' }, false],
    ['NO_COLOR', true, terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', true, {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR over NO_COLOR', true, {}, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, terminal, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal', true, terminal, { TERM: 'dumb' }, false],
  ])('%s', (_, allowed, stream, environment, expected) => {
    expect(wantsColour(allowed, stream, environment)).toBe(expected)
  })
})

test('a table is 80 to 120 columns wide', () => {
  expect(
    [undefined, 40, 95, 300].map(columns => tableWidth({ isTTY: true, columns: columns as number })),
  ).toEqual([100, 80, 95, 120])
})
