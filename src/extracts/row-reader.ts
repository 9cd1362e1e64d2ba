import { EXIT, error, type Problem } from '../foundations/problem.ts'
import { Block } from './block.ts'
import type { Column, Rows } from './column.ts'
import type { ColumnBuilder } from './columns/builder.ts'
import { closeRanks } from './columns/close-ranks.ts'
import { builderFor } from './columns/make.ts'
import { withRoom } from './columns/room.ts'
import { before, endBeforeStart } from './end-before-start.ts'
import type { ColumnRequest, ReadOptions } from './extract.ts'
import { invisibleCharacters, monthFirst, raggedRow, shown } from './extract-problems.ts'
import { PassingOver } from './passing-over.ts'
import { spotOf } from './place.ts'
import { RecordScan } from './record.ts'
import { RowProblems } from './row-problems.ts'
import { MONTH_FIRST_DAY } from './values/day.ts'
import { tooLong } from './values/number.ts'
import type { Unreadable } from './values/value.ts'

const CORRECT_IT = 'correct it where it was recorded, or in what wrote the extract'
const ADVICE: Record<string, string> = {
  'missing-value': 'fill it in where it was recorded, or leave the row out',
  'end-before-start': 'correct one of the two where it was recorded',
  'rounded-id': 'export it anew; in a spreadsheet, make the column text before it is opened and saved',
}

/** Makes columns of blocks: reads every requested cell, takes refused rows out again, and says why. */
export class RowReader {
  readonly block: Block
  readonly problems = new RowProblems()
  /** The first notice of each column. */
  readonly notices = new Map<number, Problem>()
  count = 0
  refused = 0
  private readonly file: string
  private readonly names: readonly string[]
  private readonly requests: readonly ColumnRequest[]
  private readonly order: ReadOptions['order']
  readonly builders: ColumnBuilder[]
  readonly passingOver: PassingOver
  lines: Uint32Array = new Uint32Array(0)

  constructor(
    file: string,
    names: readonly string[],
    requests: readonly ColumnRequest[],
    { order, passOver = [] }: Pick<ReadOptions, 'order' | 'passOver'>,
  ) {
    this.file = file
    this.names = names
    this.requests = requests
    this.order = order
    this.block = new Block(requests.length + passOver.length)
    this.passingOver = new PassingOver(passOver, requests.length)
    this.builders = requests.map(builderFor)
  }

  /** Reads the rows of the block into the columns; says which row was refused last, or -1. */
  readBlock(): number {
    const { block, builders, count } = this
    this.passingOver.takeOut(block)
    builders.forEach((builder, request) => {
      builder.fill(block, request, count)
    })
    this.lines = withRoom(this.lines, count + block.rows, block.rowsForeseen)
    this.lines.set(block.lines.subarray(0, block.rows), count)
    if (this.order) this.checkOrder(this.order)
    this.tellNotices()
    const refused = this.refuseRows()
    this.takeOut(refused, count, count + block.rows)
    return refused.length === 0 ? -1 : refused[refused.length - 1] - count
  }

  get passedOver(): number {
    return this.passingOver.count
  }

  /** A row of which nothing is read. */
  refuseLine(code: string, found: string, rest: Pick<Problem, 'expected' | 'advice' | 'line'>): void {
    this.refused++
    this.problems.add(code, -1, () => error(code, EXIT.data, found, { ...rest, file: this.file, column: 1 }))
  }

  /** The columns, and the faults that only a whole column shows. */
  finish(): { rows: Rows; faults: Problem[] } {
    const faults = this.builders.flatMap((builder, request) => this.monthFirst(builder, request))
    this.refuseUnheld()
    const columns = new Map<string, Column>()
    this.requests.forEach(({ name }, request) => {
      columns.set(name, this.builders[request].finish(this.count))
    })
    const lines = this.lines.subarray(0, this.count)
    const files = new Uint16Array(this.count)
    return { rows: { count: this.count, columns, lines, files, fileNames: [this.file] }, faults }
  }

  private monthFirst({ orders }: ColumnBuilder, request: number): Problem[] {
    if (!orders?.has('month first') || orders.has('day first')) return []
    const { held = [], count = 0 } = this.problems.withdraw(MONTH_FIRST_DAY, request) ?? {}
    const [{ line = 1, column = 1 } = {}] = held
    return [{ ...monthFirst(this.nameOf(request), { file: this.file, line, column }), rows: count }]
  }

  private refuseUnheld(): void {
    const unheld = new Set<number>()
    this.builders.forEach((builder, request) => {
      for (const row of builder.unheld?.(this.count) ?? []) {
        unheld.add(row)
        const why = tooLong()
        this.problems.add(why.code, request, () => this.cellProblem(why, request, { line: this.lines[row] }))
      }
    })
    this.takeOut(
      [...unheld].sort((a, b) => a - b),
      0,
      this.count,
    )
  }

  private tellNotices(): void {
    for (const { row, request } of this.block.notices)
      this.notices.set(request, invisibleCharacters(this.nameOf(request), this.placeOf(row, request)))
  }

  /** Counts what is wrong with the rows of the block; the rows of the column that go, in order. */
  private refuseRows(): number[] {
    const { block, count } = this
    if (block.refusals.length === 0 && block.ragged.size === 0) return []
    const rows = new Set<number>()
    for (const [row, values] of block.ragged) {
      rows.add(count + row)
      this.problems.add('ragged-row', -1, () => this.raggedRow(row, values))
    }
    for (const { row, request, why } of block.refusals) {
      rows.add(count + row)
      this.problems.add(why.code, request, () => this.cellProblem(why, request, this.placeOf(row, request)))
    }
    return [...rows].sort((a, b) => a - b)
  }

  private checkOrder({ earlier, later }: NonNullable<ReadOptions['order']>): void {
    const [from, to] = [earlier, later].map(wanted => this.requests.findIndex(({ name }) => name === wanted))
    if (from < 0 || to < 0) return
    const { block, builders, count } = this
    const isBefore = before(builders[to].arrays(), builders[from].arrays())
    const why = endBeforeStart(this.nameOf(from))
    for (let row = 0; row < block.rows; row++) if (isBefore(count + row)) block.refuse(row, to, why)
  }

  /** The column's name as the extract has it. */
  private nameOf(request: number): string {
    return this.names[this.requests[request].at] ?? this.requests[request].name
  }

  private raggedRow(row: number, values: number): Problem {
    const { length } = this.names
    return raggedRow(values, length, this.placeOfField(row, Math.min(values, length)))
  }

  private cellProblem(why: Unreadable, request: number, place: Partial<Problem>): Problem {
    const { code, found, expected, advice = ADVICE[code] ?? CORRECT_IT } = why
    return error(code, EXIT.data, `${found} in ${shown(this.nameOf(request))}`, {
      expected,
      advice,
      file: this.file,
      ...place,
    })
  }

  private placeOf(row: number, request: number): { file: string; line: number; column: number } {
    return this.placeOfField(row, this.requests[request].at)
  }

  /** Where a field of a row begins; behind the last one where there is none. */
  private placeOfField(row: number, at: number): { file: string; line: number; column: number } {
    const { bytes, starts, lines } = this.block
    const scan = new RecordScan(at)
    scan.scan(bytes, starts[row], bytes.length, true)
    const start = at === 0 ? starts[row] : at < scan.fields ? scan.ends[at - 1] + 1 : scan.end
    return { file: this.file, ...spotOf(bytes, starts[row], start, lines[row]) }
  }

  /** Closes the ranks: rows between `from` and `to` without the refused ones. */
  private takeOut(refused: readonly number[], from: number, to: number): void {
    this.refused += refused.length
    this.count = to - refused.length
    if (refused.length === 0) return
    for (const array of [...this.builders.flatMap(builder => builder.arrays()), this.lines])
      closeRanks(array, refused, from, to)
  }
}
