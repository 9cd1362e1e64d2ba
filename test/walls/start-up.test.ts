import { describe, expect, it } from 'vitest'
import { readSource } from './source.ts'

const source = new Map(readSource().map(file => [file.path, file]))

/** The packages, and the modules of Node, that are loaded with a file: by it, and by all that it imports. */
function loadedWith(start: string): string[] {
  const packages = new Set<string>()
  const files = [start]
  for (const path of files)
    for (const { of, typeOnly, late } of source.get(path)?.imports ?? []) {
      if (typeOnly || late) continue
      if (!source.has(of)) packages.add(of)
      else if (!files.includes(of)) files.push(of)
    }
  return [...packages].sort()
}

describe('What a run loads before its first line', () => {
  it('to read the command line, or to print help: commander, and the file system that the start itself uses', () => {
    expect(loadedWith('src/cli/main.ts')).toEqual(['commander', 'node:fs', 'package.json'])
  })

  it('to run a command: what reads and writes CSV; no schema, no YAML, no table, no workbook, no cryptography', () => {
    expect(loadedWith('src/cli/run.ts')).toEqual([
      '@date-fns/utc/date/mini',
      'csv-parse/sync',
      'csv-stringify/sync',
      'date-fns/addMonths',
      'date-fns/endOfMonth',
      'date-fns/endOfQuarter',
      'date-fns/startOfMonth',
      'date-fns/startOfQuarter',
      'node:buffer',
      'node:fs',
      'node:path',
    ])
  })
})
