import { describe, expect, it } from 'vitest'
import { figureText, theFigure } from '../support/extracts.ts'
import { KENT } from './supplied-counts.ts'
import { ownIndicator } from './tally/own-indicator.ts'

const referrals = `
  child_id, referral_date, referral_id, nfa
  A,        2023-04-01,    R0,          N
  B,        2024-03-31,    R1,          N
`
const assessments = `
  child_id, start_date, end_date,   kind, referral_id
  A,        2023-04-03, 2023-04-05, core, R0
  B,        2024-03-31, 2024-03-31, core, R1
`
const initial = { has: { of: 'assessments', same: 'referral_id', where: { kind: 'initial' } } }

async function shareOf(words: Record<string, unknown>): Promise<[string, string[]]> {
  const own = ownIndicator({ unit: 'percent', decimals: 1, count: 'rows', ...words })
  const figure = await theFigure({ referrals, assessments }, 'own', { ...KENT, ...own })
  return [figureText(figure), figure.notes.filter(note => note.includes('holds no'))]
}

describe('a kind of which the extract holds no row at all makes a share not applicable', () => {
  const ofReferrals = { of: 'referrals', when: { referral_date: 'in the window' } }
  const ofAssessments = { of: 'assessments', when: { end_date: 'in the window' } }
  const told = ['the extract holds no assessments of kind initial at all']

  it('as one of several conditions on the rows', async () => {
    const where = { kind: 'initial', child_id: 'filled' }
    const ofWhich = { referral_id: 'filled' }
    expect(await shareOf({ ...ofAssessments, where, ofWhich })).toEqual(['0 of 0 = [z]', told])
  })

  it('as one of several conditions on the share', async () => {
    expect(await shareOf({ ...ofReferrals, ofWhich: { nfa: false, ...initial } })).toEqual([
      '0 of 2 = [z]',
      told,
    ])
  })

  it('not as one of two ways to be counted: none of either is 0', async () => {
    expect(await shareOf({ ...ofReferrals, ofWhich: { any: [{ nfa: true }, initial] } })).toEqual([
      '0 of 2 = 0.0',
      [],
    ])
  })

  it('which is said of kinds alone, not of a flag that no row happens to have', async () => {
    const closed = { has: { of: 'referrals', same: 'child_id', where: { nfa: true } } }
    expect(await shareOf({ ...ofReferrals, ofWhich: closed })).toEqual(['0 of 2 = 0.0', []])
  })
})
