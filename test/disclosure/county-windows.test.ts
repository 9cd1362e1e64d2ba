/** All that a county counts, by area and month, in every kind of window: it is answered, and nothing small stands in it. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

const PROGRAM = resolve('bin/per10k.js')
const KENT = 'calc -c fixtures/kent-2025/per10k.yaml --every month --by area --suppress 5 -f csv --quiet'
const run = promisify(execFile)

describe.concurrent('Every month of an invented Kent by district', () => {
  it.each(['period', 'ytd', 'rolling-12m'])(
    'with --window %s is shown, and no count from 1 to 4',
    async window => {
      const words = [...KENT.split(' '), '--window', window]
      const { stdout } = await run(process.execPath, [PROGRAM, ...words], { maxBuffer: 1 << 26 })
      const rows = parse(stdout, { columns: true }) as { value: string; numerator: string; unit: string }[]
      const hidden = rows.filter(({ value }) => value === '[c]')
      expect(hidden.length).toBeGreaterThan(0)
      expect(hidden.length).toBeLessThan(rows.length / 4)
      const counts = rows.map(({ numerator }) => Number(numerator))
      expect(counts.filter(count => count >= 1 && count <= 4)).toEqual([])
    },
  )
})
