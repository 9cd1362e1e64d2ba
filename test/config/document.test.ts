import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/config/document.ts'
import { problemText } from '../../src/foundations/problem.ts'

function problems(text: string): string[] {
  const read = readYaml(text, 'per10k.yaml')
  return read.problems.map(problemText)
}

function value(text: string): unknown {
  const read = readYaml(text, 'per10k.yaml')
  return read.problems.length === 0 ? read.yaml?.value : read.problems
}

test('words that only look like something else stay words', () => {
  expect(value('a: no\nb: 2008-03\nc: 1_000\nd: 12:30\ne: 2024/25\nf: 5%\ng: 0.5')).toEqual({
    a: 'no',
    b: '2008-03',
    c: '1_000',
    d: '12:30',
    e: '2024/25',
    f: '5%',
    g: 0.5,
  })
})

test.each(['012', '0x1F', '0o17', '1e3', '.inf', '+5', '12345678901234567890', '-0', '1.10', '2.0'])(
  'the number %s is refused, for YAML reads another',
  number => {
    expect(problems(`area: Kent\nx: ${number}`)).toEqual([
      expect.stringMatching(
        /^per10k\.yaml:2:4: error\[misread-number\]: .*put it in quotes where a text is meant; write a number as it is read$/,
      ),
    ])
    expect(value(`x: "${number}"`)).toEqual({ x: number })
  },
)

test('a key for the second time is refused where it stands', () => {
  expect(problems('area: Kent\ndata: a\narea: Surrey')).toEqual([
    'per10k.yaml:3:1: error[duplicate-key]: a key for the second time; keep one of them',
  ])
})

describe('Hostile files are refused without long work', () => {
  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n')
  const bomb = lines(
    10,
    at =>
      `k${at}: &k${at} [${
        at === 0
          ? 'x'
          : Array(9)
              .fill(`*k${at - 1}`)
              .join(', ')
      }]`,
  )
  test.each([
    ['aliases that multiply', bomb, 'too-many-aliases'],
    ['an alias inside its anchor', 'a: &a [*a]', 'bad-yaml'],
    ['an alias of nothing', 'a: *b', 'bad-yaml'],
    ['brackets', `a: ${'['.repeat(100_000)}`, 'too-deep'],
    ['braces', `a: ${'{a: '.repeat(30_000)}`, 'too-deep'],
    ['dashes on one line', `${'- '.repeat(60_000)}a`, 'too-deep'],
    ['question marks on one line', `${'? '.repeat(60_000)}a`, 'too-deep'],
    ['indents', lines(500, at => `${' '.repeat(at)}a:`), 'too-deep'],
    ['anchors', `a: ${'&a '.repeat(40_000)}x`, 'too-many-aliases'],
    ['colons', `a: ${'b: '.repeat(40_000)}`, 'bad-yaml'],
    ['sheer size', `a: ${'x'.repeat(300_000)}`, 'file-too-large'],
    ['closing brackets', `a: ${']'.repeat(100_000)}`, 'bad-yaml'],
    ['pairs of brackets', `a: ${'{}'.repeat(60_000)}`, 'bad-yaml'],
    ['aliases of nothing', `a${': <<: *b'.repeat(15_000)}`, 'too-many-aliases'],
    ['keys for the second time', 'a:\n'.repeat(40_000), 'duplicate-key'],
    ['control characters', `a: ${'\u001f'.repeat(60_000)}`, 'bad-yaml'],
    ['tags', 'a: !!js/function x', 'bad-yaml'],
    ['a second document', 'a: 1\n---\nb: 2', 'bad-yaml'],
    ['another version', '%YAML 1.1\n---\na: no', 'bad-yaml'],
    ['a quote that never closes', `a: "${'b\n'.repeat(60_000)}`, 'bad-yaml'],
    ['a tab for an indent', 'a:\n\tb: 1', 'bad-yaml'],
  ])('%s', (_, text, code) => {
    const before = process.cpuUsage()
    expect(problems(text)[0]).toContain(`error[${code}]`)
    expect(process.cpuUsage(before).user / 1e6, 'seconds of processor time').toBeLessThan(1)
  })

  test('too deep a value is refused where it is too deep', () => {
    expect(problems(`area: Kent\ndata: ${'['.repeat(70)}`)).toEqual([
      'per10k.yaml:2:76: error[too-deep]: values nested more than 60 deep; write it flatter',
    ])
  })

  test('a control character is refused where it stands', () => {
    expect(problems('area: Kent\ndata: a\u0000b')).toEqual([
      'per10k.yaml:2:8: error[bad-yaml]: a control character; take it out',
    ])
  })

  test('brackets in words and comments are no nesting', () => {
    expect(value(`# ${'['.repeat(100)}\na: "${'['.repeat(100)}"\nb: x${'['.repeat(100)}`)).toEqual({
      a: '['.repeat(100),
      b: `x${'['.repeat(100)}`,
    })
  })

  test('a closing bracket that nothing opened is refused where it stands', () => {
    expect(problems('area: Kent\ndata: [a, b]]\nx: }')).toEqual([
      'per10k.yaml:2:13: error[bad-yaml]: a closing bracket that nothing opened',
    ])
    expect(value('a: b]\nc: "]"\nd: [e]')).toEqual({ a: 'b]', c: ']', d: ['e'] })
  })

  test('many plain lines are no attack', () => {
    const many = lines(5000, at => `key${at}: ${at}`)
    expect(Object.keys(value(many) as object)).toHaveLength(5000)
  })
})

test('a byte order mark and Windows line ends do not matter', () => {
  expect(value('\ufeffarea: Kent\r\ndata: a\r\n')).toEqual({ area: 'Kent', data: 'a' })
})

test('no key reaches the prototype of anything', () => {
  value('__proto__: { polluted: true }')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
