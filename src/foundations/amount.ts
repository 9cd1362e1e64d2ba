/**
 * An exact decimal: `units` ÷ 10^`scale`. Counts have scale 0; a sum of 0.5 and 0.6
 * full-time posts is 11 units at scale 1. Nothing is rounded until a figure is shown.
 */
export interface Amount {
  units: bigint
  scale: number
}

export const ZERO: Amount = { units: 0n, scale: 0 }

export function amount(whole: number | bigint, scale = 0): Amount {
  return { units: BigInt(whole), scale }
}

export function add(a: Amount, b: Amount): Amount {
  const scale = Math.max(a.scale, b.scale)
  return { units: atScale(a, scale) + atScale(b, scale), scale }
}

export function subtract(a: Amount, b: Amount): Amount {
  return add(a, { units: -b.units, scale: b.scale })
}

export function compare(a: Amount, b: Amount): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = atScale(a, scale) - atScale(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero(a: Amount): boolean {
  return a.units === 0n
}

/** As short as it is exact: `12`, `12.6`, `-0.25`. */
export function amountText(a: Amount): string {
  const text = unitsText(a.units, a.scale)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** With exactly so many decimals as the scale: 260 at scale 1 is `26.0`. */
export function unitsText(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** Reads `12`, `-0.25`, `16779.50`; `undefined` for anything else. */
export function parseAmount(text: string): Amount | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return undefined
  const [, sign, whole, decimals = ''] = match
  const units = BigInt(whole + decimals)
  return { units: sign === '-' ? -units : units, scale: decimals.length }
}

/**
 * `a` × `multiplier` ÷ `b`, rounded once, half away from zero, to so many decimals.
 * 7 × 100 ÷ 112 at one decimal is 6.3 (6.25). The divisor may not be 0.
 */
export function ratio(a: Amount, b: Amount, multiplier: Amount, decimals: number): Amount {
  const top = a.units * multiplier.units * 10n ** BigInt(b.scale + decimals)
  const bottom = b.units * 10n ** BigInt(a.scale + multiplier.scale)
  return { units: divideRounded(top, bottom), scale: decimals }
}

/** The same number at so many decimals, rounded half away from zero. */
export function rounded(a: Amount, decimals: number): Amount {
  return ratio(a, amount(1), amount(1), decimals)
}

export function divideRounded(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n
  const t = top < 0n ? -top : top
  const b = bottom < 0n ? -bottom : bottom
  const quotient = (t * 2n + b) / (b * 2n)
  return negative ? -quotient : quotient
}

function atScale(a: Amount, scale: number): bigint {
  return a.units * 10n ** BigInt(scale - a.scale)
}
