import { NO_DAY } from '../../foundations/day.ts'
import type { Block } from '../block.ts'
import type { Column } from '../column.ts'
import { type DayOrder, readDay } from '../values/day.ts'
import { NO_TIME } from '../values/time.ts'
import type { CellReading } from '../values/value.ts'
import { type ColumnBuilder, MISSING } from './builder.ts'
import { ASK_THE_TEXT, dayInBytes, isSurelyDayFirst, timeInBytes } from './day-bytes.ts'
import { type Numbers, withRoom } from './room.ts'
import { Spellings } from './spellings.ts'

const SHORTEST = 10

/** Days, and for moments their minutes: plain forms from bytes, every other form from the text. */
export class DayColumnBuilder implements ColumnBuilder {
  readonly orders = new Set<DayOrder>()
  private readonly spellings: Spellings
  private readonly required: boolean
  private readonly withTimes: boolean
  private dayFirst = false
  private days = new Int32Array(0)
  private minutes = new Int16Array(0)

  constructor(kind: 'day' | 'moment', required: boolean) {
    const none = { first: NO_DAY, second: NO_TIME, none: true }
    this.spellings = new Spellings(text => this.read(text), none, required)
    this.required = required
    this.withTimes = kind === 'moment'
  }

  fill(block: Block, request: number, base: number): void {
    this.makeRoom(base + block.rows, block.rowsForeseen)
    const { days } = this
    const { bytes, spans, width, rows } = block
    for (let row = 0; row < rows; row++) {
      const span = 2 * (row * width + request)
      const start = spans[span]
      const end = spans[span + 1]
      const day = end - start < SHORTEST ? ASK_THE_TEXT : dayInBytes(bytes, start)
      const time = day === ASK_THE_TEXT ? ASK_THE_TEXT : timeInBytes(bytes, start, end)
      if (time === ASK_THE_TEXT) this.ask(block, request, base, row, start === end)
      else {
        days[base + row] = day
        if (this.withTimes) this.minutes[base + row] = time
        if (!this.dayFirst && isSurelyDayFirst(bytes, start)) this.sawDayFirst()
      }
    }
  }

  private ask(block: Block, request: number, base: number, row: number, blank: boolean): void {
    if (!blank) this.spellings.look(block, row, request)
    else if (this.required) block.refuse(row, request, MISSING)
    this.days[base + row] = blank ? NO_DAY : this.spellings.first
    if (this.withTimes) this.minutes[base + row] = blank ? NO_TIME : this.spellings.second
  }

  private read(text: string): CellReading {
    const reading = readDay(text)
    if (reading.order !== undefined) this.orders.add(reading.order)
    return reading
  }

  private sawDayFirst(): void {
    this.dayFirst = true
    this.orders.add('day first')
  }

  makeRoom(rows: number, foreseen: number): void {
    this.days = withRoom(this.days, rows, foreseen)
    if (this.withTimes) this.minutes = withRoom(this.minutes, rows, foreseen)
  }

  arrays(): Numbers[] {
    return this.withTimes ? [this.days, this.minutes] : [this.days]
  }

  finish(rows: number): Column {
    const days = this.days.subarray(0, rows)
    return this.withTimes
      ? { kind: 'moment', days, minutes: this.minutes.subarray(0, rows) }
      : { kind: 'day', days }
  }
}
