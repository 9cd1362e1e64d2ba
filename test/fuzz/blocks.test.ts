import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ColumnKind } from '../../src/extracts/column.ts'
import { type Told, told } from '../extracts/reading.ts'
import { RUNS } from '../properties/runs.ts'
import { edited, edits } from './edits.ts'

/** A file is looked at half a megabyte at a time (`src/extracts/README.md`). */
const BLOCK = 1 << 19
const HEADER = 'child_id,start_date,end_date,area,reviews\n'
const ROW = 'a0000001,2024-02-19,2024-11-05,Ashford,3\n'
const KINDS: Record<string, ColumnKind> = {
  child_id: 'id',
  start_date: 'day',
  end_date: 'day',
  area: 'category',
  reviews: 'number',
}
const rows = [
  'b1,01/02/2024,,Dover,1\n"b2",2024-03-31,2024-04-01,"Tonbridge, and Malling",2\nb3,29-Feb-2024,,Swale,\n',
  'c1,2024-02-30,,Dover,1\r\nc2,2024-01-31 09:15,,"Swale ""north""",1,000\r\nc3,31/12/2023,,Thanet,4\r\n',
  ',2024-02-01,,Dover,1\n\n,,,,\nd2,2024-02-01,2024-01-01,"two\nlines",0.5\nd3,3/4/2024,,Café,7\n',
]
const tail = fc
  .tuple(fc.constantFrom(...rows), fc.constantFrom(...rows), edits)
  .map(([first, second, changes]) => edited(Buffer.from(first + second + first), changes))

/** Read under so many equal rows, and told as if there had been one. */
async function readUnder(count: number, tail: Buffer): Promise<Omit<Told, 'extract'>> {
  const file = Buffer.concat([Buffer.from(HEADER + ROW.repeat(count)), tail])
  const { extract: _, ...read } = await told(file, { kinds: KINDS, required: ['child_id', 'start_date'] })
  const shift = count - 1
  const moved = (problem: Told['problems'][number]) =>
    (problem.line ?? 0) < 3
      ? problem
      : { ...problem, line: problem.line! - shift, found: withLine(problem.found, shift) }
  return {
    ...read,
    rows: read.rows.slice(shift),
    lines: read.lines.slice(shift).map(line => line - shift),
    problems: read.problems.map(moved),
    errors: [],
    warnings: [],
  }
}

/** A quote that runs over lines names the line on which it is met again. */
function withLine(found: string, shift: number): string {
  return found.replace(/(?<=on line )\d+$/, line => String(Number(line) - shift))
}

it('what lies across the half megabytes in which a file is read is read as anywhere else', async () => {
  await fc.assert(
    fc.asyncProperty(tail, fc.double({ min: 0, max: 1, noNaN: true }), async (tail, share) => {
      const before = BLOCK - Math.floor(share * tail.length) - HEADER.length
      const count = Math.max(2, Math.floor(before / ROW.length))
      expect(await readUnder(count, tail)).toEqual(await readUnder(1, tail))
    }),
    RUNS,
  )
})
