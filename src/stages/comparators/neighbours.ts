import { MODEL } from './model-2025.ts'

/** An English authority, and the ones most like it. */
export interface Authority {
  name: string
  region: string
  /** By name, the nearest first. */
  neighbours: string[]
}

/** Every authority of the published model by its name. */
export function authorities(): Map<string, Authority> {
  const rows = MODEL.trim()
    .split('\n')
    .map(line => line.split(' | '))
  const names = new Map(rows.map(([code, name]) => [code, name]))
  return new Map(
    rows.map(([, name, region, codes]) => [
      name,
      { name, region, neighbours: codes.split(' ').map(code => names.get(code)!) },
    ]),
  )
}
