import { describe, expect, test } from 'vitest'
import { indicators } from '../../src/indicators/all.ts'
import { explain } from '../../src/pipeline.ts'
import { requestOf } from '../indicators/run-example.ts'
import { filesFor } from '../oracle/extract-files.ts'
import { randomExtracts } from '../oracle/random-extracts.ts'
import { type Asking, type Files, filesOf } from '../support/extracts.ts'
import { everythingTold, faultsOf } from './told.ts'

/** Each step's rows are the next one's and those left out; the last are the figure's. */
async function faultsOfAll(files: Files, asking: Asking): Promise<string[]> {
  const told = await everythingTold(files, asking)
  return [...told].flatMap(([id, figures]) =>
    figures.flatMap(one => faultsOf(one).map(fault => `${id} ${one.figures[0].area.label}: ${fault}`)),
  )
}

describe('the rows told of a figure add up, and end at it', () => {
  test.each([
    ['kent-2008', '2007/08'],
    ['kent-2025', '2024/25'],
    ['suffolk', '2009/10'],
    ['annex-a', '2024/25'],
    ['ssd', '2024/25'],
    ['ssda903', '2024/25'],
    ['published', '2023/24'],
  ])('in every indicator of %s', async (set, period) => {
    expect(await faultsOfAll(filesOf(set), { period })).toEqual([])
  })

  test('in every area of Kent 2008', async () => {
    expect(await faultsOfAll(filesOf('kent-2008'), { period: '2007/08', by: ['area'] })).toEqual([])
  })

  const seeds = Array.from({ length: Number(process.env.AGREEMENT_SEEDS ?? 12) }, (_, seed) => seed + 1)
  test.each(seeds)('in every area, indicator and window of invented extracts, seed %i', async seed => {
    const extracts = randomExtracts(seed)
    const files = Object.fromEntries(
      filesFor(extracts).map(({ name, text }) => [name.replace(/\.csv$/, ''), text]),
    )
    const window = (['period', 'rolling-12m', 'ytd'] as const)[seed % 3]
    const asking: Asking = { by: ['area'], whole: extracts.whole, window, period: '2023/24' }
    expect(await faultsOfAll(files, asking)).toEqual([])
  })

  test.each(indicators)('in the worked example of $id', async indicator => {
    const { figures } = await explain(requestOf(indicator), { lines: true })
    expect(figures.flatMap(faultsOf)).toEqual([])
  })
})
