import { describe, expect, it } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { indicators } from '../../src/indicators/all.ts'
import { type Import, importsIn, readSource, roomOf, type SourceFile, withoutComments } from './source.ts'

/** What a room may import of others: their code, their types alone, packages. */
interface Wall {
  rooms?: string[]
  types?: string[]
  packages?: string[]
}

/** In the order in which a number travels: a room's code knows only rooms that stand before it. */
const WALLS: Record<string, Wall> = {
  foundations: { packages: ['date-fns', '@date-fns/utc'] },
  extracts: { rooms: ['foundations'], packages: ['csv-parse', 'node:buffer', 'node:crypto'] },
  datasets: { rooms: ['foundations'], types: ['extracts', 'src/indicators/language.ts'] },
  indicators: { rooms: ['foundations', 'extracts', 'datasets'], types: ['src/figures/figure.ts'] },
  figures: { rooms: ['foundations'], types: ['src/indicators/language.ts'] },
  engine: { rooms: ['foundations', 'extracts', 'datasets', 'indicators'], types: ['figures'] },
  doubts: { rooms: ['foundations', 'extracts', 'datasets', 'engine'] },
  // A plan is taken apart as extracts are, and what is wrong with its rows is counted as with theirs.
  plans: {
    rooms: ['foundations', 'figures', 'src/extracts/table-faults.ts', 'src/extracts/row-problems.ts'],
    types: ['indicators'],
    packages: ['csv-parse'],
  },
  // Which values stand in a column, and which of them are one, is found as for tables.
  disclosure: {
    rooms: [
      'foundations',
      'datasets',
      'figures',
      'src/engine/tables/table.ts',
      'src/engine/tables/category-key.ts',
    ],
    types: ['extracts', 'indicators', 'engine'],
  },
  'request.ts': { types: ['foundations', 'extracts', 'datasets'] },
  'outcome.ts': {
    types: ['foundations', 'extracts', 'doubts', 'figures', 'indicators', 'plans', 'request.ts'],
  },
  stages: {
    rooms: [
      'foundations',
      'extracts',
      'datasets',
      'indicators',
      'figures',
      'engine',
      'doubts',
      'plans',
      'disclosure',
    ],
    types: ['request.ts', 'outcome.ts'],
  },
  'pipeline.ts': { rooms: ['foundations', 'engine', 'stages'], types: ['request.ts', 'outcome.ts'] },
  'survey.ts': { rooms: ['foundations', 'engine', 'stages'], types: ['request.ts', 'outcome.ts'] },
  reports: {
    rooms: ['foundations', 'indicators', 'figures'],
    types: ['plans', 'request.ts', 'outcome.ts'],
    packages: ['chalk', 'cli-table3', 'csv-stringify', 'fflate', 'yaml'],
  },
  weaving: {
    rooms: ['foundations', 'reports'],
    types: ['request.ts', 'outcome.ts'],
    packages: ['node:crypto', 'marked'],
  },
  config: {
    rooms: ['foundations'],
    types: ['extracts', 'request.ts', 'outcome.ts'],
    packages: ['yaml', 'zod', 'node:path'],
  },
  cli: {
    // `list` and `show` open the catalogue, a council's own definitions among it, and find one in it; a plan is decoded as extracts are.
    // The second thread reads the rest of an extract, and nothing else.
    rooms: [
      'foundations',
      'indicators',
      'src/stages/asked.ts',
      'src/stages/open-catalogue.ts',
      'src/extracts/whole-text.ts',
      'src/stages/reading/rest-of-extract.ts',
      'src/extracts/parts/memory.ts',
      'src/extracts/parts/part.ts',
      'pipeline.ts',
      'survey.ts',
      'reports',
      'weaving',
      'config',
    ],
    types: ['extracts', 'figures', 'plans', 'request.ts', 'outcome.ts'],
    packages: [
      'commander',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      'node:v8',
      'node:worker_threads',
      'package.json',
    ],
  },
}

const source = readSource()

function isAllowed({ of, room, typeOnly }: Import, from: string): boolean {
  const { rooms = [], types = [], packages = [] } = WALLS[from] ?? {}
  if (room === from || rooms.includes(room) || rooms.includes(of) || packages.includes(room)) return true
  return typeOnly && (types.includes(room) || types.includes(of))
}

/** `src/engine/grid.ts: the line` for each line that holds a pattern. */
function linesWith(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, code }) =>
    code.split('\n').flatMap(line => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  )
}

describe('the walls of the house', () => {
  it('have a place for every room', () => {
    expect([...new Set(source.map(({ room }) => room))].sort()).toEqual(Object.keys(WALLS).sort())
  })

  it('let code travel in one direction', () => {
    const order = Object.keys(WALLS)
    const backwards = order.flatMap((room, at) =>
      (WALLS[room].rooms ?? [])
        .filter(other => !order.slice(0, at).includes(roomOf(other)))
        .map(o => `${room} → ${o}`),
    )
    expect(backwards).toEqual([])
  })

  it('let no room import what it may not', () => {
    const breaches = source.flatMap(({ path, room, imports }) =>
      imports
        .filter(found => !isAllowed(found, room))
        .map(({ of, typeOnly }) => `${path} → ${of}${typeOnly ? ' (type)' : ''}`),
    )
    expect(breaches).toEqual([])
  })
})

describe('the outside world', () => {
  const inner = source.filter(({ room }) => room !== 'cli')

  it('is never reached over a network, nor by another program', () => {
    const ways = [
      'http',
      'https',
      'http2',
      'net',
      'tls',
      'dgram',
      'dns',
      'child_process',
      'cluster',
      'inspector',
    ]
    const modules = new Set(ways.flatMap(way => [way, `node:${way}`]))
    expect(
      source.flatMap(({ path, imports }) => imports.filter(({ room }) => modules.has(room)).map(() => path)),
    ).toEqual([])
    expect(linesWith(/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/, source)).toEqual([])
  })

  it('is met by the command line alone: files, the process, the terminal', () => {
    expect(linesWith(/\bprocess\s*[.?[]|\bconsole\s*\.|\bglobalThis\b|\bsetTimeout\b/, inner)).toEqual([])
  })

  it('has no clock, no chance, no locale and no time zone in any result', () => {
    const outsideTheCalendar = source.filter(({ path }) => path !== 'src/foundations/calendar.ts')
    const words =
      /\bDate\.(now|parse|UTC)\b|\bnew Date\b|\bIntl\b|\.toLocale\w+|\blocaleCompare\b|\bMath\.random\b|\bperformance\b/
    expect(linesWith(words, outsideTheCalendar)).toEqual([])
  })

  it('is never run as code from a text', () => {
    expect(linesWith(/\beval\(|\bnew Function\b/, source)).toEqual([])
  })
})

describe('what a number goes through', () => {
  const from = (room: string) => source.filter(file => file.room === room)
  const importers = (room: string, names: string[]) =>
    from(room).flatMap(({ path, imports }) =>
      imports.some(i => i.names.some(n => names.includes(n))) ? [path] : [],
    )

  it('is divided and rounded in one place: not by the engine, not by a report', () => {
    expect(importers('engine', ['ratio', 'rounded', 'figureValue', 'valueOfParts'])).toEqual([])
    expect(importers('reports', ['ratio', 'rounded', 'add', 'subtract', 'valueOfParts'])).toEqual([])
  })

  it('is never told by the name of one indicator', () => {
    const ofDatasets = new Set([...DATASETS.values()].map(({ id }) => id))
    const ids = indicators.map(({ id }) => id).filter(id => !ofDatasets.has(id))
    const quoted = new RegExp(`['"\`](${ids.join('|')})['"\`]`)
    const elsewhere = source.filter(
      ({ path }) => !/^src\/indicators\/[^/]+\//.test(path) && path !== 'src/cli/demo.ts',
    )
    expect(linesWith(quoted, elsewhere)).toEqual([])
  })
})

describe('the reading of imports', () => {
  const of = (code: string) => importsIn(code, 'src/engine/grid.ts')

  it('tells types, which are gone at run time, from code', () => {
    expect(of("import type { Day } from '../foundations/day.ts'")).toEqual([
      { of: 'src/foundations/day.ts', room: 'foundations', typeOnly: true, late: false, names: ['Day'] },
    ])
    expect(of("import {\n  type Day,\n  type Civil,\n} from '../foundations/day.ts'")[0].typeOnly).toBe(true)
    expect(of("import { type Day, NO_DAY } from '../foundations/day.ts'")[0].typeOnly).toBe(false)
    expect(of("export { dayOf } from '../foundations/day.ts'")[0]).toMatchObject({
      room: 'foundations',
      typeOnly: false,
    })
  })

  it('finds those at run time and those for their effect', () => {
    expect(of("const fs = await import('node:fs/promises')")).toMatchObject([{ room: 'node:fs', late: true }])
    expect(of("import 'node:net'")).toMatchObject([{ room: 'node:net', late: false }])
  })

  it('reads no comment', () => {
    expect(withoutComments("a() // new Date()\n/* Intl */ b('http://x')")).toBe("a() \n b('http://x')")
  })
})
