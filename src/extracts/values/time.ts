/** Stands where a day has no time. */
export const NO_TIME = -1

const TIME = /^\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]m)?$/i
const ZONE = /(?:z|[+-]\d{1,2}(?::?\d{2})?|\s(?:gmt|utc|bst))$/i

/** A time as minutes after midnight; `zone` where it names one, `undefined` where it is none. */
export function readTime(text: string): number | 'zone' | undefined {
  if (text.trim() === '') return NO_TIME
  const match = TIME.exec(text)
  if (match === null) return ZONE.test(text) ? 'zone' : undefined
  const hour = hourOf(Number(match[1]), match[4])
  const minute = Number(match[2])
  const known = hour !== undefined && minute < 60 && Number(match[3] ?? 0) < 60
  return known ? hour * 60 + minute : undefined
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}
