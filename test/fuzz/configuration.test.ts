import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { EXIT, type Problem, Refusal } from '../../src/foundations/problem.ts'
import { openCatalogue } from '../../src/stages/open-catalogue.ts'
import { RUNS } from '../properties/runs.ts'
import { anyText, edited, edits } from './edits.ts'

const PLACE = { file: 'per10k.yaml', folder: '/county/performance', workingFolder: '/county' }

/** Everything that can be said, as a council would write it. */
const SOUND = `# The county's figures
area: Kent
data: [extracts, referrals=extracts/old.csv]
targets: plan.csv
period: 2024/25
every: quarter
window: rolling-12m
by: [area, latest_category]
areas: [Dartford, "Bristol, City of"]
trajectory: linear
format: json
wide: area
bom: true
output: out/figures.json
allow-rejects: 0.5%
fail-on: [red, amber]
suppress: 5
round-to: 10
quiet: true
color: false
encoding: windows-1252
amber: [floor, improving]
coverage:
  referrals: 2019-04-01..2025-03-31
  "*": 2019/20..2024/25
columns:
  area: Town
  referrals: { child_id: "Child ref", referral_date: Date }
plan:
  indicators:
    "protect / Sessions a week": cp-plans
datasets:
  visits:
    title: Visits
    key: [child_id, day]
    columns:
      child_id: { kind: id, required: true }
      day: { kind: day, required: true }
      seen: { kind: flag }
indicators:
  plans-here:
    title: Plans here
    theme: child-protection
    unit: count
    decimals: 0
    polarity: none
    of: cp_plans
    when: { open: at the end }
    where: &here
      not: { latest_category: [Neglect, Physical] }
      time: { from: start_date, to: the end, atLeast: 3 months }
    count: { distinct: child_id }
`
const SETS = ['suffolk', 'kent-2008', 'kent-2025', 'board-pack', 'england', 'syv']
const CONFIGURATIONS = [SOUND, SOUND, ...SETS.map(set => readFileSync(`fixtures/${set}/per10k.yaml`, 'utf8'))]

/** What means something to YAML, or to nobody. */
const MARKS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '? ',
    '&here ',
    '*here',
    '<<: *here',
    '!!js ',
    '!',
    '|',
    '>-\n',
    '%YAML 1.1\n',
  ],
  ...[
    '---\n',
    '...\n',
    '#',
    '"',
    "'",
    '\\',
    '\t',
    '\n',
    '  ',
    '\r',
    '@',
    '`',
    '\0',
    '\ufeff',
    '\u0085',
    '\u2028',
  ],
]
const VALUES = [
  ...[
    '012',
    '0x1F',
    '1e400',
    '.inf',
    '-0',
    '~',
    'null',
    'true',
    'no',
    '[]',
    '{}',
    '[[]]',
    '""',
    '../..',
    '/etc/passwd',
  ],
  ...[
    '12:30',
    '2024-25',
    '2008',
    '9'.repeat(400),
    '5%',
    '-1',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
    'area',
  ],
]

type Change = (text: string) => string
const place = fc.double({ min: 0, max: 1, noNaN: true })
const putMark = fc.tuple(place, fc.constantFrom(...MARKS)).map(
  ([at, mark]): Change =>
    text => {
      const here = Math.floor(at * text.length)
      return text.slice(0, here) + mark + text.slice(here)
    },
)
const onLine = fc
  .tuple(
    place,
    fc.constantFrom(...VALUES),
    fc.constantFrom('value', 'key', 'twice', 'without', 'deeper', 'moved'),
  )
  .map(
    ([at, value, how]): Change =>
      text => {
        const lines = text.split('\n')
        const here = Math.min(lines.length - 1, Math.floor(at * lines.length))
        return lines.toSpliced(here, 1, ...changed(lines[here], how, value)).join('\n')
      },
  )
const bytes = edits.map(
  (changes): Change =>
    text =>
      edited(Buffer.from(text), changes).toString(),
)

function changed(line: string, how: string, value: string): string[] {
  if (how === 'value') return [line.replace(/:.*/, `: ${value}`)]
  if (how === 'key') return [line.replace(/[\w-]+:/, `${value}:`)]
  if (how === 'twice') return [line, line]
  if (how === 'without') return []
  return how === 'deeper' ? [`  ${line}`] : [line.trim()]
}

const spoiled = fc
  .tuple(
    fc.constantFrom(...CONFIGURATIONS),
    fc.array(fc.oneof(putMark, onLine, bytes), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) => changes.reduce((spoiled, change) => change(spoiled), text))

/** Of the file as a whole, without a line. */
const WHOLE_FILE = ['file-too-large', 'too-deep', 'too-many-aliases']

function expectPlaced(problems: readonly Problem[]): void {
  for (const { code, file, line, column, exit } of problems) {
    expect([file, exit]).toEqual([PLACE.file, EXIT.usage])
    if (!WHOLE_FILE.includes(code)) expect([line, column].every(number => number! >= 1)).toBe(true)
  }
}

/** What is wrong with it, and with the definitions in it. */
function problemsOf(text: string): readonly Problem[] {
  const read = readConfig(text, PLACE)
  if ('problems' in read) {
    expect(read.problems.length).toBeGreaterThan(0)
    return read.problems
  }
  const { localIndicators, localDatasets } = read.config
  try {
    openCatalogue({ ...(localIndicators && { localIndicators }), ...(localDatasets && { localDatasets }) })
    return []
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    expect(cause.problems.length).toBeGreaterThan(0)
    return cause.problems
  }
}

/** Read with all that hangs on it, or refused, in seconds of processor time. */
function secondsToRead(text: string): number {
  const before = process.cpuUsage()
  const problems = problemsOf(text)
  const { user, system } = process.cpuUsage(before)
  expectPlaced(problems)
  return (user + system) / 1e6
}

describe('a configuration', () => {
  it('is sound before it is spoiled', () => {
    for (const text of CONFIGURATIONS) expect('config' in readConfig(text, PLACE)).toBe(true)
  })

  it('that is spoiled is read or refused with file and line, in under a second', () => {
    fc.assert(
      fc.property(spoiled, text => {
        expect(secondsToRead(text)).toBeLessThan(1)
      }),
      RUNS,
    )
  })

  it('of any characters is read or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(60),
          fc.array(fc.constantFrom(...MARKS, 'a', 'b: '), { maxLength: 30 }).map(p => p.join('')),
        ),
        text => {
          secondsToRead(text)
        },
      ),
      RUNS,
    )
  })

  it('of the same marks over and over is refused in under a second', () => {
    const again = fc
      .array(fc.constantFrom(...MARKS, 'a', ' '), { minLength: 1, maxLength: 4 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(
        again,
        fc.constantFrom(300, 300, 3_000, 125_000),
        fc.constantFrom('', 'area: '),
        (piece, size, before) => {
          const text = before + piece.repeat(size / Buffer.byteLength(piece))
          const first = secondsToRead(text)
          // Once more where the processor was shared with other work.
          expect(first < 1 ? first : secondsToRead(text), JSON.stringify(piece)).toBeLessThan(1)
        },
      ),
      RUNS,
    )
  })
})
