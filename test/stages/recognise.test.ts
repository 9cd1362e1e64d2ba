import { expect, it } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { recogniseExtracts } from '../../src/stages/recognise.ts'
import { requestOf } from '../support/extracts.ts'

const datasets = new Map(DATASETS.map(dataset => [dataset.id, dataset]))

/** What is said of a file with semicolons that was found in a folder beside an extract of plans. */
async function saidOf(name: string, explicit: boolean): Promise<string[]> {
  const request = requestOf({ cp_plans: 'child_id,start_date\n', [name]: 'child_id;referral_date\n' })
  const sources = request.sources.map(source => ({ ...source, explicit }))
  const { found, problems } = await recogniseExtracts({ ...request, sources }, datasets)
  expect(found.map(({ recognised }) => recognised.dataset.id)).toEqual(['cp_plans'])
  return problems.map(({ severity, code, exit, advice }) => `${severity} ${code} ${exit}: ${advice}`)
}

it.each(['referrals', 'referrals_2024', 'Referrals 2023-24'])(
  'a faulty file of a folder that is named for a dataset (%s) is an error',
  async name => {
    expect(await saidOf(name, false)).toEqual([expect.stringMatching(/^error wrong-separator 3: save /)])
  },
)

it('one that is named for none is passed over, and told', async () => {
  expect(await saidOf('notes', false)).toEqual(['warning wrong-separator undefined: the file is passed over'])
})

it('one that was given as a file is an error whatever it is called', async () => {
  expect(await saidOf('notes', true)).toEqual([expect.stringMatching(/^error wrong-separator 3: save /)])
})
