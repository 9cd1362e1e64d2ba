import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { lackOfIndicator } from '../../src/stages/lacks.ts'
import type { FoundExtract } from '../../src/stages/recognise.ts'
import { checked } from '../support/extracts.ts'

const { catalogue } = makeCatalogue()

describe('a row of the plan whose indicator cannot be counted', () => {
  const files = {
    cic: `
      child_id, start_date
      A,        2024-05-01
    `,
  }
  const reasonOf = async (row: string) => {
    const { judged } = await checked(files, `indicator, target\n${row}\n`, { period: '2024/25' })
    return judged.at(-1)?.reason
  }

  it('says which column its extract lacks', async () => {
    expect(await reasonOf('CH39, 50')).toBe('no figure: no end_date in the cic extract')
  })

  it('says which extract is missing', async () => {
    expect(await reasonOf('NI65, 14')).toBe('no figure: no cp_plans extract')
    expect(await reasonOf('dv-murders, 0')).toBe('no figure: no counts extract')
  })

  it('does not call an extract missing that is there and was not read', () => {
    const nothingRead = { has: () => false, fileWithout: () => undefined, isSupplied: () => false }
    const inFolder = [{ recognised: { dataset: { id: 'cic' } } }] as unknown as FoundExtract[]
    expect(lackOfIndicator('cic', nothingRead, inFolder, catalogue)).toBeUndefined()
    expect(lackOfIndicator('cic', nothingRead, [], catalogue)).toBe('no cic extract')
  })
})
