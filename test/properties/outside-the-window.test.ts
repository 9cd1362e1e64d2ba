import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dataset } from '../../src/datasets/dataset.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { day } from '../support/extracts.ts'
import { anyExtracts, type Extract, type Extracts, filesFrom, PERIOD } from './extracts.ts'
import { printed } from './printed.ts'
import { RUNS } from './runs.ts'

const { catalogue } = makeCatalogue()

/** The extracts speak for all of these days, so that no row widens what they cover. */
const ASKED = {
  period: PERIOD,
  by: ['area'],
  coverage: { '*': { start: day('1995-01-01'), end: day('2028-12-31') } },
}

/** More years than any condition looks back or ahead, and as many leap days. */
const FAR = 12

it('rows of other people long before the window, and of the same people long after it, change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyExtracts, async extracts => {
      const [narrow, wide] = [filesFrom(extracts), filesFrom(withMore(extracts))]
      expect((await printed(wide, ASKED)).csv).toBe((await printed(narrow, ASKED)).csv)
    }),
    RUNS,
  )
})

function withMore(extracts: Extracts): Extracts {
  return Object.fromEntries(
    Object.entries(extracts).map(([name, extract]) => {
      const dataset = catalogue.datasets.get(name)!
      const more = isTiedToDays(dataset)
        ? [...longBefore(dataset, extract), ...longAfter(dataset, extract)]
        : []
      return [name, { ...extract, rows: [...extract.rows, ...more] }]
    }),
  )
}

/** A snapshot (care leavers, actions of a plan) tells of its rows whatever the window; numbers have no days. */
function isTiedToDays({ id }: Dataset): boolean {
  if (id === 'populations' || id === 'counts') return false
  return [...catalogue.definitions.values()].every(
    ({ scope }) => scope?.of !== id || scope.when !== undefined,
  )
}

/** The same rows of other people, all over before the first day that matters; no end gets a time where none had one. */
function longBefore({ columns, episode }: Dataset, { header, rows }: Extract): string[][] {
  return rows.map(cells => {
    const moved = cells.map((cell, at) =>
      columns[header[at]]?.kind === 'id' && cell !== '' ? `${cell} of old` : yearsLater(cell, -FAR),
    )
    const [start, end] = (episode ?? []).map(name => header.indexOf(name))
    return moved.map((cell, at) =>
      at === end && cell === '' ? moved[start].slice(0, '2000-12-31'.length) : cell,
    )
  })
}

/**
 * The same rows of the same people, later. An event of its own has an id of its own, also where the first had
 * none: an assessment without one belongs to the latest referral before it, however long ago.
 */
function longAfter({ columns }: Dataset, { header, rows }: Extract): string[][] {
  return rows.map(cells =>
    cells.map((cell, at) => {
      const column = columns[header[at]]
      if (column?.kind === 'id' && !column.required) return `${cell} of later`
      return header[at] === 'date_of_birth' ? cell : yearsLater(cell, FAR)
    }),
  )
}

/** `2012-02-29`, `2012-02-29 09:30`, `2012/13`, `2012/13 Q4`, `Mar 2012`; other cells stay. */
function yearsLater(cell: string, years: number): string {
  const twoDigits = (year: number) => String(year % 100).padStart(2, '0')
  return cell
    .replace(/^(\d{4})(?=-\d\d-)/, year => String(Number(year) + years))
    .replace(/^(\d{4})\/\d\d/, (_, year) => `${Number(year) + years}/${twoDigits(Number(year) + years + 1)}`)
    .replace(/^([A-Z][a-z]{2} )(\d{4})$/, (_, month, year) => month + (Number(year) + years))
}
