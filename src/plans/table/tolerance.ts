import type { Tolerance } from '../plan.ts'
import { readCell } from './cell.ts'

/** Reads `2`, `±2`, `2%`, `3 days`, `10% of target`; `undefined` where it is none of these. */
export function readTolerance(text: string): Tolerance | undefined {
  const ofTarget = /^(.*%)\s*of (?:the )?target$/i.exec(text)
  const cell = readCell((ofTarget?.[1] ?? text).replace(/^(?:±|\+\/?-)\s*/, ''))
  const isSize = cell.kind === 'number' && cell.bound === undefined && cell.amount.units >= 0n
  return isSize ? { size: cell, ofTarget: ofTarget !== null } : undefined
}
