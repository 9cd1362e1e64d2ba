import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { availableOf } from '../../src/stages/choose.ts'
import { calculated, problemsOf } from '../support/extracts.ts'

const { catalogue } = makeCatalogue()

const files = {
  referrals: `
    child_id, referral_date
    A,        2023-05-01
  `,
}
const YEAR = { period: '2023/24' }

describe('an indicator whose data are not there', () => {
  it('unnamed: left out without its definition being read', () => {
    const unread = { ...catalogue.find('cp-plans')! }
    Object.defineProperty(unread, 'figure', {
      get: () => {
        throw new Error('read')
      },
    })
    const referralsAlone = {
      has: (dataset: string) => dataset === 'referrals',
      fileWithout: () => undefined,
      isSupplied: () => false,
    }
    const asked = [unread, catalogue.find('referrals')!].map(definition => ({ definition, byName: false }))
    const { available, problems } = availableOf(asked, referralsAlone, catalogue)
    expect(available.map(({ id }) => id)).toEqual(['referrals'])
    expect(problems).toEqual([])
  })

  it('named: its dataset is missing, exit 3', async () => {
    expect(await problemsOf(files, { ...YEAR, indicators: ['cp-plans', 'referral-rate'] })).toEqual([
      expect.objectContaining({
        code: 'missing-dataset',
        exit: 3,
        found: expect.stringContaining('populations'),
      }),
      expect.objectContaining({
        code: 'missing-dataset',
        exit: 3,
        found: expect.stringContaining('cp_plans'),
      }),
    ])
  })

  it('named: a column is missing, exit 3', async () => {
    const plans = { cp_plans: '\nchild_id, start_date\nA, 2023-05-01\n' }
    expect(await problemsOf(plans, { ...YEAR, indicators: ['cp-plans'] })).toEqual([
      expect.objectContaining({ code: 'missing-column', exit: 3 }),
    ])
  })

  it('named: a column is missing in one of several files, which is named', async () => {
    const plans = {
      cp_plans_2023: '\nchild_id, start_date, end_date\nA, 2023-05-01,\n',
      cp_plans_2024: '\nchild_id, start_date\nB, 2024-01-01\n',
    }
    expect(await problemsOf(plans, { ...YEAR, indicators: ['cp-plans'] })).toEqual([
      expect.objectContaining({ code: 'missing-column', exit: 3, file: 'cp_plans_2024.csv' }),
    ])
  })

  it('supplied only, named: it needs counts', async () => {
    expect(await problemsOf(files, { ...YEAR, indicators: ['dv-murders'] })).toEqual([
      expect.objectContaining({ code: 'missing-dataset', exit: 3, found: expect.stringContaining('counts') }),
    ])
  })

  it('not named: left out, one warning for each thing that is missing beside an extract that is there', async () => {
    const { figures, problems } = await calculated(files, YEAR)
    expect(figures.map(({ indicator }) => indicator.id)).toEqual(['referrals', 're-referral-share'])
    expect(problems.map(problemText)).toEqual([
      'warning[left-out]: no populations extract: referral-rate left out; add it to the data, or supply the figure in a counts file',
      expect.stringMatching(/^warning\[left-out\]: no assessments extract: .*referral-to-assessment-share/),
      'warning[left-out]: no nfa in the referrals extract: referral-nfa-share left out; add it to the extract, or name its column under "columns:" in per10k.yaml',
    ])
  })

  it('none that can be counted at all: exit 3', async () => {
    const onlyPeople = { populations: '\nyear, age_band, population\n2023, 18+, 1000\n' }
    const problems = await problemsOf(onlyPeople, { ...YEAR, indicators: ['@child-protection'] })
    expect(problems).toEqual([expect.objectContaining({ code: 'nothing-to-count', exit: 3 })])
  })
})
