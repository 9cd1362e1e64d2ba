import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ColumnKind } from '../../src/extracts/column.ts'
import { type Told, told } from '../extracts/reading.ts'
import { RUNS } from '../properties/runs.ts'
import { edited, edits } from './edits.ts'

/** A file is looked at half a megabyte at a time (`src/extracts/README.md`); for the first 16 KiB less room is taken. */
const BLOCK = 1 << 19
const SMALL = 1 << 14
const HEADER = 'child_id,start_date,end_date,area,reviews\n'
/** So long that few of them make half a megabyte. */
const LONG = 4_096
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

/** A row of so many bytes. */
function rowOf(length: number): string {
  const [before, after] = ['a0000001,2024-02-19,2024-11-05,', ',3\n']
  return before + 'A'.repeat(length - before.length - after.length) + after
}

/** Read under so many long rows and a last one, and told as if there had been the last one alone. */
async function readUnder(shift: number, last: string, tail: Buffer, chunk?: number) {
  const file = Buffer.concat([Buffer.from(HEADER + rowOf(LONG).repeat(shift) + last), tail])
  const asked = { kinds: KINDS, required: ['child_id', 'start_date'], ...(chunk !== undefined && { chunk }) }
  const { extract: _, ...read } = await told(file, asked)
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

/** Rows above a text that is cut at its share by the end of a block. */
function above(tail: Buffer, share: number, block: number): { shift: number; last: string } {
  const before = block - Math.floor(share * tail.length) - HEADER.length
  return { shift: Math.floor(before / LONG) - 1, last: rowOf(LONG + (before % LONG)) }
}

it('what lies across the half megabytes in which a file is read is read as anywhere else', async () => {
  await fc.assert(
    fc.asyncProperty(tail, fc.double({ min: 0, max: 1, noNaN: true }), async (tail, share) => {
      const { shift, last } = above(tail, share, BLOCK)
      expect(await readUnder(shift, last, tail)).toEqual(await readUnder(0, last, tail))
    }),
    RUNS,
  )
})

it('what comes when there was room for a small file is read as anywhere else', async () => {
  await fc.assert(
    fc.asyncProperty(
      tail,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(2_000),
      async (tail, share, by) => {
        const { shift, last } = above(tail, share, SMALL)
        expect(await readUnder(shift, last, tail, 1 + by)).toEqual(await readUnder(0, last, tail))
      },
    ),
    RUNS,
  )
})
