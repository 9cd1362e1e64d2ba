import type { Quantity } from '../column.ts'
import type { Unreadable } from './value.ts'

/** A number as it is written: `units` ÷ 10^`scale`, without noughts at the end of the decimals. */
export interface Written {
  units: number
  scale: number
}

const NUMBER = /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.(\d+))?$/
/** More decimals than a number that is held exactly can have beside a whole digit. */
const MOST_DECIMALS = 15
const EXPECTED = 'a number as 16779, 16,779 or 16779.5'

/** A number, perhaps with commas between its thousands; refused where it cannot be held exactly. */
export function readNumber(text: string): Written | Unreadable {
  const match = NUMBER.exec(text)
  if (match === null || (match[2] === undefined && match[3] === undefined)) return refused(whyNoNumber(text))
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  const units = Number((match[2] ?? '').replaceAll(',', '') + decimals)
  if (!Number.isSafeInteger(units) || decimals.length > MOST_DECIMALS) return tooLong()
  return { units: match[1] === '-' && units !== 0 ? -units : units, scale: decimals.length }
}

/** A number that says how many there are of something, or how much. */
export function readQuantity(text: string, says: Quantity | undefined): Written | Unreadable {
  const number = readNumber(text)
  if ('code' in number || says === undefined) return number
  if (number.units < 0) return { ...refused('a number below 0'), expected: QUANTITIES[says] }
  if (says === 'how many' && number.scale > 0)
    return { ...refused('a number with decimals'), expected: QUANTITIES[says] }
  return number
}

const QUANTITIES: Record<Quantity, string> = {
  'how many': 'a whole number from 0 on',
  'how much': 'a number from 0 on',
}

export function tooLong(): Unreadable {
  return refused('a number with more digits than can be held exactly')
}

function whyNoNumber(text: string): string {
  if (/^[£$€]/.test(text)) return 'a number with a currency sign'
  if (/%$/.test(text)) return 'a number with a percent sign'
  if (/^[+-]?[\d,]*\d[\d,]*(?:\.\d+)?$/.test(text)) return 'a number with commas that do not part thousands'
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return 'a number written with a power of ten'
  return 'text that is no number'
}

function refused(found: string): Unreadable {
  return { code: 'unreadable-number', found, expected: EXPECTED }
}
