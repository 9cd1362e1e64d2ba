import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/foundations/day.ts'
import { type Asking, calculated, day, type Files, figureText, readTables } from '../support/extracts.ts'

/** Periods of care as they are read: child, start, end. */
async function periodsOf(files: Files): Promise<string[]> {
  const { tables } = await readTables(files)
  const { rows } = tables.get('cic')!
  const text = (name: string, row: number) => {
    const column = rows.columns.get(name)!
    if (column.kind === 'day') return column.days[row] < -100_000 ? 'open' : isoDay(column.days[row])
    if (column.kind !== 'id' && column.kind !== 'category') return ''
    return column.codes[row] === -1 ? '' : column.dictionary.text(column.codes[row])
  }
  return Array.from({ length: rows.count }, (_, row) =>
    ['child_id', 'start_date', 'end_date', 'legal_status', 'category_of_need']
      .map(name => text(name, row))
      .join(' '),
  ).sort()
}

const episodes = (rows: string) => ({ episodes: `\nCHILD, DECOM, RNE, LS, CIN, DEC, REC\n${rows.trim()}` })

describe('consecutive episodes of one child', () => {
  it('are one period of care, from the first to the end of the last, with what was last known', async () => {
    expect(
      await periodsOf(
        episodes(`
          A, 01/04/2023, S, V2, N1, 10/05/2023, X1
          A, 10/05/2023, L, C1, N1, 01/09/2023, X1
          A, 01/09/2023, P, C2,   , 01/02/2024, E11
        `),
      ),
    ).toEqual(['A 2023-04-01 2024-02-01 C2 N1'])
  })

  it.each([
    ['after a night out of care', 'A, 02/05/2023, P, C2, N1, , '],
    ['with RNE S, though on the very day', 'A, 01/05/2023, S, C2, N1, , '],
    ['with the words for S', 'A, 01/05/2023, S - Started to be looked after, C2, N1, , '],
  ])('begin another period %s', async (_, second) => {
    const periods = await periodsOf(episodes(`A, 01/04/2023, S, C2, N1, 01/05/2023, E11\n${second}`))
    expect(periods).toHaveLength(2)
  })

  it('end with the last one, whatever the order of rows', async () => {
    expect(
      await periodsOf(
        episodes(`
          A, 10/05/2023, P, C2, N1,           ,
          B, 01/04/2023, S, C2, N1, 02/05/2023, X1
          A, 01/04/2023, S, C2, N1, 10/05/2023, X1
          B, 02/05/2023, P, C2, N1, 03/05/2023, E11
        `),
      ),
    ).toEqual(['A 2023-04-01 open C2 N1', 'B 2023-04-01 2023-05-03 C2 N1'])
  })

  it('are none of them short breaks: what is left of a period parts where they lay', async () => {
    expect(
      await periodsOf(
        episodes(`
          A, 01/04/2023, S, V2, N1, 10/05/2023, X1
          A, 10/05/2023, L, V4, N1, 12/05/2023, X1
          A, 12/05/2023, L, V2, N1,           ,
          B, 01/04/2023, S, V3, N1,           ,
        `),
      ),
    ).toEqual(['A 2023-04-01 2023-05-10 V2 N1', 'A 2023-05-12 open V2 N1'])
  })

  it('may be told in the returns of two years: open in the first, closed in the second', async () => {
    const header = '\nCHILD, DECOM, RNE, LS, CIN, DEC\n'
    expect(
      await periodsOf({
        episodes_2024: `${header}A, 01/04/2023, S, C2, N1, \nB, 01/05/2023, S, C2, N1, 01/06/2023`,
        episodes_2025: `${header}A, 01/04/2023, S, C2, N1, 01/08/2024\nA, 01/08/2024, P, C2, N1, `,
      }),
    ).toEqual(['A 2023-04-01 open C2 N1', 'B 2023-05-01 2023-06-01 C2 N1'])
  })

  it('stand beside periods of care written as such', async () => {
    const cic = '\nchild_id, start_date, end_date\nZ, 2023-04-01, 2023-05-01'
    const both = { ...episodes('A, 01/04/2023, S, C2, N1, , '), cic }
    expect(await periodsOf(both)).toEqual(['A 2023-04-01 open C2 N1', 'Z 2023-04-01 2023-05-01  '])
  })

  it('keep the line of the first one', async () => {
    const { tables } = await readTables(
      episodes('A, 10/05/2023, P, C2, N1, , \nA, 01/04/2023, S, C2, N1, 10/05/2023, X1'),
    )
    expect([...tables.get('cic')!.rows.lines]).toEqual([3])
  })
})

/** A period of care: a child, days after April 2022, its statuses; and after how many days a new episode begins. */
interface Period {
  child: string
  start: number
  end: number | undefined
  parts: { after: number; status: string }[]
}

const FIRST = day('2022-04-01')
const LAST = day('2025-03-31')
const iso = (at: number | undefined) => (at === undefined ? '' : isoDay(at))

/** Up to three periods for each of some children, one behind the other, at times on the same day. */
const anyPeriods: fc.Arbitrary<Period[]> = fc
  .array(
    fc.array(
      fc.record({
        wait: fc.integer({ min: 0, max: 300 }),
        length: fc.integer({ min: 1, max: 500 }),
        parts: fc.array(
          fc.record({
            after: fc.integer({ min: 1, max: 200 }),
            status: fc.constantFrom('C1', 'C2', 'V2', 'E1'),
          }),
          { maxLength: 4 },
        ),
        status: fc.constantFrom('C1', 'C2', 'V2', 'V4'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(children =>
    children.flatMap((spans, at) => {
      let before = FIRST
      return spans.flatMap(({ wait, length, parts, status }): Period[] => {
        const start = before + wait
        const end = start + length
        before = end
        if (start > LAST) return []
        const isShortBreak = status === 'V4'
        return [
          {
            child: `C${at}`,
            start,
            end: end <= LAST ? end : undefined,
            parts: [{ after: 0, status }, ...(isShortBreak ? [] : parts)],
          },
        ]
      })
    }),
  )

const asCic = (periods: Period[]): Files => ({
  cic: [
    'child_id,start_date,end_date,legal_status',
    ...periods.map(({ child, start, end, parts }) => [child, iso(start), iso(end), parts[0].status].join()),
  ].join('\n'),
})

/** The same facts as a return writes them, in any order of rows. */
function asEpisodes(periods: Period[], order: number): Files {
  const rows = periods.flatMap(({ child, start, end, parts }) => {
    const days: number[] = []
    for (const { after } of parts) days.push((days.at(-1) ?? start) + after)
    const starts = days.filter(at => at < (end ?? LAST + 1))
    return starts.map((from, at) => {
      const to = starts[at + 1] ?? end
      return [child, iso(from), at === 0 ? 'S' : 'P', parts[at].status, 'N1', iso(to)].join()
    })
  })
  const turned = [...rows.slice(order % rows.length), ...rows.slice(0, order % rows.length)].reverse()
  return { episodes: ['CHILD,DECOM,RNE,LS,CIN,DEC', ...turned].join('\n') }
}

const ASKED: Asking = {
  indicators: ['cic', 'cic-starts', 'cic-ends'],
  period: '2022/23..2024/25',
  every: 'quarter',
}

const figures = async (files: Files) =>
  (await calculated(files, ASKED)).figures.map(
    figure => `${figure.indicator.id} ${figure.period.label}: ${figureText(figure)}`,
  )

describe('the same children in care, as episodes and as periods', () => {
  it('give the same stock, starts and ends in every quarter', async () => {
    await fc.assert(
      fc.asyncProperty(anyPeriods, fc.nat(20), async (periods, order) => {
        expect(await figures(asEpisodes(periods, order))).toEqual(await figures(asCic(periods)))
      }),
      { numRuns: 60 },
    )
  })
})
