import { expect, it } from 'vitest'
import { validate } from '../../src/pipeline.ts'
import { validationSheet } from '../../src/reports/validation-rows.ts'
import { type Files, requestOf } from '../support/extracts.ts'

/** What `validate` prints of each file: dataset, list, columns. */
async function mappings(files: Files): Promise<string[]> {
  const sheet = validationSheet(await validate(requestOf(files)))
  const at = ['dataset', 'list', 'columns'].map(name =>
    sheet.columns.findIndex(column => column.name === name),
  )
  return sheet.rows.map(row => at.map(column => row[column].text).join(' | '))
}

it('prints which column was read as what', async () => {
  expect(
    await mappings({
      list: 'Child Unique ID ,Gender,Date of referral,Referral NFA?,Ward\nA,b) Female,01/05/2023,b) No,North\n',
    }),
  ).toEqual([
    'referrals | Annex A List 3 Referrals | Child Unique ID → child_id; Date of referral → referral_date; Referral NFA? → nfa',
  ])
})

it('names a column that is called as ours once', async () => {
  expect(await mappings({ cp_plans: 'child_id,start_date,end_date\nA,2023-05-01,\n' })).toEqual([
    'cp_plans |  | child_id; start_date; end_date',
  ])
})

it('says what rows are joined by, and which are left out', async () => {
  const header = 'cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date'
  expect(await mappings({ ssd: `${header}\nR1,A,2023-05-01,N,\n` })).toEqual([
    'referrals | SSD ssd_cin_episodes | cine_referral_id → referral_id; cine_person_id → child_id; cine_referral_date → referral_date; cine_referral_nfa → nfa',
    'cin | SSD ssd_cin_episodes | cine_person_id → child_id; cine_referral_date → start_date, referral_date; cine_referral_nfa → none with yes; cine_close_date → end_date',
  ])
  expect(await mappings({ episodes: 'CHILD,DECOM,RNE,LS,CIN,DEC\nA,01/05/2023,S,C2,N1,\n' })).toEqual([
    'cic | SSDA903 Episodes | CHILD → child_id; DECOM → start_date; RNE → episode_reason; LS → legal_status; CIN → category_of_need; DEC → end_date',
  ])
})

it('names the figures of a published file', async () => {
  const header =
    'time_period,geographic_level,country_name,region_name,la_name,referral_count,rereferral_count'
  expect(await mappings({ c1: `${header}\n2025,National,England,,,600,120\n` })).toEqual([
    'counts | Explore education statistics C1 referrals and re-referrals | time_period → period; country_name → area (National); region_name → area (Regional); la_name → area (Local authority); referral_count → referrals, denominator of re-referral-share; rereferral_count → numerator of re-referral-share',
  ])
})
