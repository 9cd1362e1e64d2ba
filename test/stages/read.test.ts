import { describe, expect, it } from 'vitest'
import type { AllowedRejects } from '../../src/request.ts'
import { calculated, figureText, problemsOf } from '../support/extracts.ts'

/** Twenty referrals of 2023/24, of which some have a day that cannot be read. */
function referralsWith(unreadable: number) {
  const rows = Array.from({ length: 20 }, (_, i) => `C${i}, ${i < unreadable ? '31/02/2024' : '2023-05-01'}`)
  return { referrals: `\nchild_id, referral_date\n${rows.join('\n')}\n` }
}

async function outcomeWith(
  unreadable: number,
  allowRejects: AllowedRejects,
): Promise<(string | number | undefined)[]> {
  const asked = { indicators: ['referrals'], period: '2023/24', allowRejects }
  const problems = await problemsOf(referralsWith(unreadable), asked)
  if (problems.some(({ severity }) => severity === 'error')) return problems.map(({ exit }) => exit)
  const { figures, inputs } = await calculated(referralsWith(unreadable), asked)
  return [...figures.map(figureText), `${inputs[0].rejected} of ${inputs[0].rows} refused`]
}

describe('rows that cannot be read', () => {
  it('are none by default: exit 3 for each', async () => {
    expect(await outcomeWith(0, { rows: 0 })).toEqual(['20', '0 of 20 refused'])
    expect(await outcomeWith(1, { rows: 0 })).toEqual([3])
  })

  it.each<[AllowedRejects, number, boolean]>([
    [{ rows: 2 }, 2, true],
    [{ rows: 2 }, 3, false],
    [{ percent: 10 }, 2, true], // 2 of 20 are 10%
    [{ percent: 10 }, 3, false],
    [{ percent: 100 }, 20, true],
    [{ percent: 0 }, 1, false],
  ])('allowed %j: %i of 20 are let pass: %s', async (allowed, unreadable, passes) => {
    const outcome = await outcomeWith(unreadable, allowed)
    if (passes) expect(outcome).toEqual([String(20 - unreadable), `${unreadable} of 20 refused`])
    else expect(new Set(outcome)).toEqual(new Set([3]))
  })

  it('that are let pass are told as warnings, with file and line', async () => {
    const problems = await problemsOf(referralsWith(1), {
      indicators: ['referrals'],
      period: '2023/24',
      allowRejects: { rows: 1 },
    })
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'warning', file: 'referrals.csv', line: 2 }),
    ])
    expect(problems[0]).not.toHaveProperty('exit')
  })

  it('are allowed for each extract, not for all together', async () => {
    const one = referralsWith(1).referrals
    const files = { referrals_2023: one, referrals_2024: one.replaceAll('C', 'D') }
    const asked = { indicators: ['referrals'], period: '2023/24', allowRejects: { rows: 1 } }
    expect((await problemsOf(files, asked)).map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('of an extract that no figure asked for needs do not matter', async () => {
    const files = {
      ...referralsWith(0),
      cic: '\nchild_id, start_date, end_date, legal_status\nA, 31/02/2024, , C2\n',
    }
    expect(await problemsOf(files, { indicators: ['referrals'], period: '2023/24' })).toEqual([])
    expect(await problemsOf(files, { indicators: ['cic'], period: '2023/24' })).toEqual([
      expect.objectContaining({ severity: 'error', exit: 3, file: 'cic.csv' }),
    ])
  })
})

describe('a column that one file of a dataset lacks', () => {
  it('has no value in its rows', async () => {
    const files = {
      referrals_2023: '\nchild_id, referral_date, area\nA, 2023-05-01, Ashford\n',
      referrals_2024: '\nchild_id, referral_date\nB, 2024-01-01\n',
    }
    const { figures } = await calculated(files, {
      indicators: ['referrals'],
      period: '2023/24',
      by: ['area'],
    })
    expect(figures.map(figure => `${figure.area.label}: ${figureText(figure)}`)).toEqual([
      'Ashford: 1',
      'Unknown: 1',
      'All areas: 2',
    ])
  })
})
