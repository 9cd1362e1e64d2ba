import type { Block } from '../block.ts'
import type { Column, Quantity } from '../column.ts'
import { isBlank } from '../values/blank.ts'
import { readQuantity } from '../values/number.ts'
import { type ColumnBuilder, MISSING } from './builder.ts'
import { type Numbers, withRoom } from './room.ts'

/** Whole numbers of so many digits are surely exact. */
const SURE_DIGITS = 15

/** Numbers as whole units, each with its own decimals until all are known. */
export class NumberColumnBuilder implements ColumnBuilder {
  private readonly required: boolean
  private readonly says: Quantity | undefined
  private units = new Float64Array(0)
  private scales = new Uint8Array(0)
  private scale = 0

  constructor(required: boolean, says?: Quantity) {
    this.required = required
    this.says = says
  }

  fill(block: Block, request: number, base: number): void {
    this.makeRoom(base + block.rows, block.rowsForeseen)
    const { units, scales } = this
    const { bytes, spans, width, rows } = block
    for (let row = 0; row < rows; row++) {
      const span = 2 * (row * width + request)
      const whole = wholeNumber(bytes, spans[span], spans[span + 1])
      if (whole < 0) this.readText(block, row, request, base)
      else {
        units[base + row] = whole
        scales[base + row] = 0
      }
    }
  }

  private readText(block: Block, row: number, request: number, base: number): void {
    const { bytes, spans, width } = block
    const span = 2 * (row * width + request)
    const text = bytes.toString('utf8', spans[span], spans[span + 1]).trim()
    const reading = isBlank(text) ? (this.required ? MISSING : NO_NUMBER) : readQuantity(text, this.says)
    const { units, scale } = 'code' in reading ? NO_NUMBER : reading
    this.units[base + row] = units
    this.scales[base + row] = scale
    if ('code' in reading) block.refuse(row, request, reading)
  }

  makeRoom(rows: number, foreseen: number): void {
    this.units = withRoom(this.units, rows, foreseen)
    this.scales = withRoom(this.scales, rows, foreseen)
  }

  arrays(): Numbers[] {
    return [this.units, this.scales]
  }

  /** Rows whose number cannot be held exactly at the scale that the column needs. */
  unheld(rows: number): number[] {
    this.scale = 0
    for (let row = 0; row < rows; row++) if (this.scales[row] > this.scale) this.scale = this.scales[row]
    const unheld: number[] = []
    if (this.scale === 0) return unheld
    for (let row = 0; row < rows; row++) if (!isHeld(this.scaled(row))) unheld.push(row)
    return unheld
  }

  finish(rows: number): Column {
    if (this.scale > 0) for (let row = 0; row < rows; row++) this.units[row] = this.scaled(row)
    return { kind: 'number', units: this.units.subarray(0, rows), scale: this.scale }
  }

  private scaled(row: number): number {
    return this.units[row] * 10 ** (this.scale - this.scales[row])
  }
}

const NO_NUMBER = { units: Number.NaN, scale: 0 }

function isHeld(units: number): boolean {
  return Number.isNaN(units) || Number.isSafeInteger(units)
}

/** The number in bytes that are digits and nothing else, or -1. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > SURE_DIGITS) return -1
  let number = 0
  for (let i = start; i < end; i++) {
    const digit = bytes[i] - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
