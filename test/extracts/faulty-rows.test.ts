import { describe, expect, it } from 'vitest'
import { faultOfQuote } from '../../src/extracts/extract-problems.ts'
import { FaultyRows } from '../../src/extracts/faulty-rows.ts'
import { RecordScan } from '../../src/extracts/record.ts'
import { ByteWindow } from '../../src/extracts/window.ts'

/** Passes over all rows of a file, of which each has a fault: how many were looked at, and the lines told. */
async function passedOver(rows: readonly string[]) {
  const window = new ByteWindow(
    (async function* () {
      yield Buffer.from(rows.join(''))
    })(),
  )
  await window.more()
  const [faulty, scan] = [new FaultyRows(), new RecordScan(2)]
  let lookedAt = 0
  while (window.from < window.limit) {
    const outcome = scan.scan(window.bytes, window.from, window.limit, window.last)
    if (faulty.passUntold(outcome, scan, window)) continue
    lookedAt++
    const place = { line: window.line + scan.breaks }
    await faulty.pass(faultOfQuote(outcome, place, place), outcome, scan, window)
  }
  const told = faulty.told()
  return { lookedAt, lines: told.map(({ line }) => line), unlisted: told.at(-1)?.unlisted ?? 0 }
}

const FIRST_TWENTY = Array.from({ length: 20 }, (_, at) => at + 1)

describe('rows with a quote where none may stand', () => {
  it.each([
    ['a stray quote', 'C1,2024-01-0"2\n'],
    ['text after a quote', 'C1,"2024"-01-02\n'],
  ])('%s: twenty are looked at and told, the others are only counted', async (_, row) => {
    expect(await passedOver(Array(1000).fill(row))).toEqual({
      lookedAt: 20,
      lines: FIRST_TWENTY,
      unlisted: 980,
    })
  })

  it('the lines of those behind them are counted on, through line ends inside quotes', async () => {
    const rows = [...Array(21).fill('C1,2"\n'), '"a\nb",2"\n', ...Array(3).fill('C1,"2"0\n')]
    expect((await passedOver(rows)).lines).toEqual([...FIRST_TWENTY, 24, 25, 26])
  })

  it('a kind that was not met so far is looked at', async () => {
    const rows = [...Array(30).fill('C1,2"\n'), 'C1,"2"0\n']
    expect(await passedOver(rows)).toMatchObject({ lookedAt: 21, lines: [...FIRST_TWENTY, 31] })
  })
})
