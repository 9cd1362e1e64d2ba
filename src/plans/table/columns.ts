import { nearest } from '../../foundations/nearest.ts'
import type { Period } from '../../foundations/period.ts'
import { EXIT, error, type Problem, warning } from '../../foundations/problem.ts'
import { oneLine, onePeriod } from './cell.ts'
import type { PlanTable } from './table.ts'

const ROLES = {
  indicator: 'indicator',
  area: 'area',
  district: 'area',
  locality: 'area',
  laname: 'area',
  baseline: 'baseline',
  baselineperiod: 'baseline_period',
  baselineyear: 'baseline_period',
  target: 'target',
  targetperiod: 'target_period',
  targetyear: 'target_period',
  direction: 'direction',
  tolerance: 'tolerance',
  floor: 'floor',
  source: 'source',
} as const

export type Role = (typeof ROLES)[keyof typeof ROLES]

/** Where a plan's columns are. Long and wide tables differ only in which of them there are. */
export interface PlanColumns {
  /** The column of each role, by its place from 0. */
  at: Partial<Record<Role, number>>
  /** The period in the heading of the baseline: `Baseline (2009)`. */
  baselinePeriod?: Period
  /** The columns headed by a period: `2010`, `Target 2011`. */
  targets: { at: number; period: Period }[]
  /** All other columns: the row's own words. */
  text: number[]
}

type Meaning = { role: Role; period?: Period } | { target: Period } | 'text' | 'nameless'

/** Tells the columns by their headings; two for one meaning, or none for a target, is an error. */
export function readColumns(
  { header, line, placeOf }: PlanTable,
  file: string,
): { columns: PlanColumns; problems: Problem[] } {
  const columns: PlanColumns = { at: {}, targets: [], text: [] }
  const place = (at: number) => ({ file, ...placeOf(at) })
  const problems: Problem[] = []
  header.forEach((heading, at) => {
    const meaning = meaningOf(heading)
    if (isTaken(columns, meaning)) problems.push(twice(meaning, place(at)))
    else if (meaning === 'nameless')
      problems.push(warning('nameless-column', 'a column without a name; it is ignored', place(at)))
    else enter(columns, meaning, at)
    if (meaning === 'text') problems.push(...misspelt(heading, place(at)))
  })
  const person = header.findIndex(heading => TELLS_PERSONS.test(letters(heading)))
  if (person >= 0) problems.push(ofPersons(place(person)))
  else if (!hasTargets(columns)) problems.push(noTargets(file, line))
  else if (columns.at.indicator === undefined && columns.text.length === 0) problems.push(noNames(file, line))
  return { columns, problems }
}

/** Does a cell of the first line read as the heading of a column of a plan, whatever stands between the cells? */
export function readsAsHeader(firstLine: string): boolean {
  const cells = firstLine.split(/[,;\t|]/).map(cell => oneLine(cell.replaceAll('"', '')))
  return cells.some(cell => typeof meaningOf(cell) === 'object')
}

function meaningOf(heading: string): Meaning {
  if (heading === '') return 'nameless'
  const role = ROLES[letters(heading) as keyof typeof ROLES]
  if (role !== undefined) return { role }
  const target =
    onePeriod(heading) ?? onePeriod(heading.replace(/[()]/g, ' ').replace(/^\s*target\b|\btarget\s*$/i, ''))
  if (target !== undefined) return { target }
  const baseline = /^baseline\b[\s:–-]*\(?(.*?)\)?$/i.exec(heading)
  if (baseline === null) return 'text'
  const period = onePeriod(baseline[1])
  return period === undefined ? { role: 'baseline' } : { role: 'baseline', period }
}

function letters(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isTaken(columns: PlanColumns, meaning: Meaning): boolean {
  if (typeof meaning === 'string') return false
  if ('role' in meaning) return columns.at[meaning.role] !== undefined
  return columns.targets.some(({ period }) => samePeriod(period, meaning.target))
}

function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end
}

function enter(columns: PlanColumns, meaning: Meaning, at: number): void {
  if (typeof meaning === 'string') columns.text.push(at)
  else if ('target' in meaning) columns.targets.push({ at, period: meaning.target })
  else {
    columns.at[meaning.role] = at
    if (meaning.period !== undefined) columns.baselinePeriod = meaning.period
  }
}

function hasTargets({ at, targets }: PlanColumns): boolean {
  return at.target !== undefined || at.direction !== undefined || targets.length > 0
}

type Place = { file: string; line: number; column: number }

function twice(meaning: Meaning, place: Place): Problem {
  const what = typeof meaning === 'object' && 'role' in meaning ? meaning.role : 'a target period'
  return error('two-columns', EXIT.data, `a second column for ${what}`, {
    expected: 'one column for each meaning',
    advice: 'rename or remove one of them',
    ...place,
  })
}

/** `traget_period` would otherwise be read as a part of the indicator's name, and the plan judged without it. */
function misspelt(heading: string, place: Place): Problem[] {
  const meant = nearest(
    letters(heading),
    Object.keys(ROLES).filter(name => name.length > 5),
  )
  if (meant === undefined) return []
  const role = ROLES[meant as keyof typeof ROLES]
  return [
    warning('unknown-column', 'a column that is none of a plan', {
      advice: `did you mean ${role}?`,
      ...place,
    }),
  ]
}

/** An extract named by mistake: its rows would be shown as rows of the plan, ids and all. */
const TELLS_PERSONS =
  /(?:child|person|client|pupil|student|family|victim|carer|worker)s?(?:unique)?(?:id|identifier|ref|reference|name)s?$|^(?:upn|uln|nhs(?:number)?)$|(?:dateofbirth|dob)$/

function ofPersons(place: Place): Problem {
  return error('not-a-plan', EXIT.data, 'a table with a column that tells persons', {
    expected: 'a row for each target',
    advice: 'name the plan with -t, and extracts with -d',
    ...place,
  })
}

function noTargets(file: string, line: number): Problem {
  return error('not-a-plan', EXIT.data, 'a table without targets', {
    expected: 'a column target, a column for each target period (2010, 2011), or a column direction',
    advice: 'name the plan with -t, its header on the first line',
    file,
    line,
  })
}

function noNames(file: string, line: number): Problem {
  return error('not-a-plan', EXIT.data, 'a table that names no indicators', {
    expected: 'a column indicator, or another column of words before the targets',
    file,
    line,
  })
}
