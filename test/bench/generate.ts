import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { dayDrawer, type FinancialYear, financialYear, weekdaysLater } from '../../fixtures/make/calendar.ts'
import { type Cell, csvLine, dayCell, flagCell } from '../../fixtures/make/csv.ts'
import { drawer, type Random, randomOf } from '../../fixtures/make/random.ts'
import { CATEGORIES, SOURCES } from '../../fixtures/make/words.ts'
import type { Day } from '../../src/foundations/day.ts'

/** How large an invented county is. */
export interface CountySize {
  referralsPerYear: number
  /** Financial years; the last one is 2024/25. */
  years: number
  areas: number
  seed: number
}

/** What was written, by file name. */
export type Written = Record<string, { rows: number; bytes: number }>

const LAST_YEAR = 2024

const COLUMNS = {
  referrals: [
    ...['referral_id', 'child_id', 'referral_date', 'area', 'source', 'nfa'],
    ...['reason', 'gender', 'ethnicity', 'age', 'team', 'worker'],
  ],
  assessments: ['child_id', 'referral_id', 'kind', 'start_date', 'end_date', 'area'],
  section47: ['child_id', 'start_date', 'conference_date', 'transfer_in', 'area'],
  cp_plans: [
    ...['child_id', 'start_date', 'end_date', 'area'],
    ...['initial_category', 'latest_category', 'previous_plans', 'other_authority'],
  ],
  cin: ['child_id', 'start_date', 'end_date', 'area', 'primary_need', 'finance_only'],
  cic: [
    'child_id',
    'start_date',
    'end_date',
    'area',
    'category_of_need',
    'legal_status',
    'uasc',
    'date_of_birth',
  ],
  populations: ['year', 'area', 'population'],
  counts: ['indicator', 'period', 'numerator', 'denominator'],
}

type Dataset = keyof typeof COLUMNS
type Write = (dataset: Dataset, cells: Cell[]) => void

/**
 * Writes every core dataset of an invented county to a folder, one file each, row by row, so that
 * ten million referrals need no more memory than ten thousand of them. Same seed, same bytes.
 */
export function writeCounty(folder: string, size: CountySize): Written {
  mkdirSync(folder, { recursive: true })
  const files = openFiles(folder)
  const write: Write = (dataset, cells) => files[dataset].write(cells)
  const years = Array.from({ length: size.years }, (_, i) => financialYear(LAST_YEAR - size.years + 1 + i))
  writePopulations(size, years, write)
  writeCounts(years, write)
  const door = openDoor(size, years, write)
  for (const year of years) writeYear(door, year, size.referralsPerYear)
  return Object.fromEntries(Object.entries(files).map(([dataset, file]) => [`${dataset}.csv`, file.close()]))
}

interface Contact {
  id: string
  child: string
  area: string
  born: Day
  day: Day
}

interface Door {
  random: Random
  write: Write
  lastDay: Day
  areas: string[]
  referrals: number
  children: number
  /** The most recent referrals: who may be referred again, and since when known. */
  recent: { children: Int32Array; since: Int32Array; filled: number }
}

const REPEATS = 0.22

const drawSource = drawer(SOURCES)
const drawCategory = drawer(CATEGORIES)
const drawReason = drawer([
  ['Neglect', 30],
  ['Domestic abuse, child present', 22],
  ['Parental mental health', 14],
  ['Physical harm', 13],
  ['Family stress', 12],
  ['Disability', 5],
  ['Exploitation, outside the home', 4],
])
const drawEthnicity = drawer([
  ['White British', 70],
  ['White other', 8],
  ['Mixed', 8],
  ['Black', 6],
  ['Asian', 6],
  ['Not known', 2],
])

function openDoor({ seed, areas, referralsPerYear }: CountySize, years: FinancialYear[], write: Write): Door {
  return {
    random: randomOf(seed, 'benchmark county'),
    write,
    lastDay: years[years.length - 1].end,
    areas: areaNames(areas),
    referrals: 0,
    children: 0,
    recent: {
      children: new Int32Array(referralsPerYear),
      since: new Int32Array(referralsPerYear),
      filled: 0,
    },
  }
}

function writeYear(door: Door, year: FinancialYear, referrals: number): void {
  const drawDay = dayDrawer(year.start, year.end)
  const perDay = new Uint32Array(year.end - year.start + 1)
  for (let i = 0; i < referrals; i++) perDay[drawDay(door.random) - year.start]++
  perDay.forEach((count, at) => {
    for (let i = 0; i < count; i++) writeReferral(door, year.start + at)
  })
}

function writeReferral(door: Door, day: Day): void {
  const { random, write } = door
  const contact = nextContact(door, day)
  const { id, child, area, born } = contact
  const nfa = random.chance(0.08)
  const age = Math.floor((day - born) / 365.25)
  const about = [drawReason(random), random.chance(0.5) ? 'F' : 'M', drawEthnicity(random), age]
  const team = [`Team ${random.between(1, 24)}`, `W${random.between(1000, 1400)}`]
  write('referrals', [id, child, dayCell(day), area, drawSource(random), flagCell(nfa), ...about, ...team])
  if (nfa) return
  writeAssessments(door, contact)
  if (random.chance(0.5)) writeNeed(door, contact)
  if (random.chance(0.2)) writeEnquiry(door, contact)
  if (random.chance(0.04)) writeCare(door, contact)
}

/** A new child, or one referred lately. Area and age follow from the child's number. */
function nextContact(door: Door, day: Day): Contact {
  const { random, recent, areas } = door
  const size = Math.min(recent.filled, recent.children.length)
  const again = size > 0 && random.chance(REPEATS) ? random.below(size) : undefined
  const number = again === undefined ? ++door.children : recent.children[again]
  const since = again === undefined ? day : recent.since[again]
  const at = recent.filled++ % recent.children.length
  recent.children[at] = number
  recent.since[at] = since
  return {
    id: `R${String(++door.referrals).padStart(8, '0')}`,
    child: `C${String(number).padStart(8, '0')}`,
    area: areas[(Math.imul(number, 2_654_435_761) >>> 8) % areas.length],
    born: since - 30 - ((number * 7919) % 5400),
    day,
  }
}

function writeAssessments({ random, write, lastDay }: Door, { child, id, day, area }: Contact): void {
  const start = Math.min(weekdaysLater(day, random.below(2)), lastDay)
  const isSingle = random.chance(0.5)
  const end = weekdaysLater(start, isSingle ? random.between(6, 52) : random.between(1, 9))
  const kind = isSingle ? 'single' : 'initial'
  write('assessments', [child, id, kind, dayCell(start), endCell(end, lastDay), area])
  if (isSingle || end > lastDay || !random.chance(0.4)) return
  const coreEnd = weekdaysLater(end, random.between(12, 42))
  write('assessments', [child, id, 'core', dayCell(end), endCell(coreEnd, lastDay), area])
}

function writeNeed({ random, write, lastDay }: Door, { child, day, area }: Contact): void {
  const end = day + 20 + Math.floor(random.wait(200))
  write('cin', [
    child,
    dayCell(day),
    endCell(end, lastDay),
    area,
    drawReason(random),
    flagCell(random.chance(0.02)),
  ])
}

/** An enquiry, perhaps a conference, perhaps a plan that starts with it. */
function writeEnquiry({ random, write, lastDay }: Door, { child, day, area }: Contact): void {
  const conference = weekdaysLater(day, random.between(6, 20))
  const held = random.chance(0.35) && conference <= lastDay
  write('section47', [child, dayCell(day), held ? dayCell(conference) : undefined, undefined, area])
  if (!held || random.chance(0.2)) return
  const days = [dayCell(conference), endCell(conference + 40 + Math.floor(random.wait(260)), lastDay)]
  const category = drawCategory(random)
  write('cp_plans', [child, ...days, area, category, category, random.chance(0.2) ? 1 : 0, undefined])
}

function writeCare({ random, write, lastDay }: Door, { child, day, area, born }: Contact): void {
  const end = day + 7 + Math.floor(random.wait(700))
  const legalStatus = random.pick(['C1', 'C2', 'V2', 'V4'])
  const days = [dayCell(day), endCell(end, lastDay)]
  write('cic', [child, ...days, area, drawReason(random), legalStatus, undefined, dayCell(born)])
}

function writePopulations(
  { areas, referralsPerYear }: CountySize,
  years: FinancialYear[],
  write: Write,
): void {
  const perArea = Math.round((referralsPerYear * 15) / areas)
  for (const { populationYear } of years) {
    areaNames(areas).forEach((area, at) => {
      write('populations', [populationYear, area, perArea + at * 37 + (populationYear - LAST_YEAR) * 11])
    })
  }
}

function writeCounts(years: FinancialYear[], write: Write): void {
  for (const { label } of years) write('counts', ['dv-repeat-share', label, 120, 431])
}

/** One area in thirteen holds a comma. */
function areaNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    i % 13 === 12 ? `Coast ${i + 1}, City of` : `District ${i + 1}`,
  )
}

function endCell(end: Day, lastDay: Day): Cell {
  return end <= lastDay ? dayCell(end) : undefined
}

interface File {
  write(cells: Cell[]): void
  close(): { rows: number; bytes: number }
}

function openFiles(folder: string): Record<Dataset, File> {
  const entries = Object.entries(COLUMNS).map(([dataset, header]) => [
    dataset,
    openFile(join(folder, `${dataset}.csv`), header),
  ])
  return Object.fromEntries(entries)
}

const LINES_AT_ONCE = 4096

function openFile(path: string, header: string[]): File {
  const file = openSync(path, 'w')
  let lines = [csvLine(header)]
  let rows = 0
  let bytes = 0
  const flush = () => {
    bytes += writeSync(file, lines.join(''))
    lines = []
  }
  return {
    write(cells) {
      rows++
      if (lines.push(csvLine(cells)) === LINES_AT_ONCE) flush()
    },
    close() {
      flush()
      closeSync(file)
      return { rows, bytes }
    },
  }
}
