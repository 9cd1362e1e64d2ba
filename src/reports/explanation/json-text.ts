import { visible } from '../visible.ts'

/** A number with the digits that it is to be written with: `26.0`. */
interface Digits {
  digits: string
}

export type Json =
  | null
  | string
  | number
  | boolean
  | Digits
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

const WIDEST = 100

/** JSON to be read: what fits a line stays on one. A member without a value is left out. */
export function jsonText(value: Json, indent = ''): string {
  if (Array.isArray(value))
    return bracketed(
      '[',
      value.map(item => jsonText(item, `${indent}  `)),
      ']',
      indent,
    )
  if (typeof value === 'string') return JSON.stringify(visible(value))
  if (value === null || typeof value !== 'object') return String(value)
  if (isDigits(value)) return value.digits
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}: ${jsonText(member as Json, `${indent}  `)}`],
  )
  return bracketed('{', members, '}', indent)
}

function isDigits(value: object): value is Digits {
  return 'digits' in value && typeof value.digits === 'string'
}

function bracketed(open: string, items: readonly string[], close: string, indent: string): string {
  const blank = open === '{' ? ' ' : ''
  const line = items.length === 0 ? `${open}${close}` : `${open}${blank}${items.join(', ')}${blank}${close}`
  if (line.length + indent.length <= WIDEST && !line.includes('\n')) return line
  return `${open}\n${items.map(item => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}
