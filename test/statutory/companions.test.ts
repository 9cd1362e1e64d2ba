import { describe, expect, it } from 'vitest'
import { type Files, figureText, problemsOf, readTables, theFigure, told } from '../support/extracts.ts'

const ENQUIRIES = `
  s47e_s47_enquiry_id, s47e_person_id, s47e_s47_start_date
  S1, A, 2023-05-01
  S2, B, 2023-05-01
  S3, C, 2023-05-01
  S4, D, 2023-05-01`
/** One in time, one 17 working days after, one of a child who moved in; the last followed no enquiry. */
const CONFERENCES = `
  icpc_icpc_id, icpc_s47_enquiry_id, icpc_person_id, icpc_icpc_transfer_in, icpc_icpc_date
  I1, S1, A, N, 2023-05-10
  I2, S2, B, N, 2023-05-26
  I3, S3, C, Y, 2023-05-10
  I4, NULL, E, N, 2023-05-10`

describe('the conference that followed an enquiry', () => {
  it('is told by its id: three of four enquiries had one', async () => {
    const figure = await theFigure(
      { ssd_s47_enquiry: ENQUIRIES, ssd_initial_cp_conference: CONFERENCES },
      'section47-conference-share',
      { period: '2023/24' },
    )
    expect(figureText(figure)).toBe('3 of 4 = 75.0')
  })

  it('is in time or not; a transfer is left out', async () => {
    const figure = await theFigure(
      { ssd_s47_enquiry: ENQUIRIES, ssd_initial_cp_conference: CONFERENCES },
      'conference-timely-share',
      { period: '2023/24' },
    )
    expect(figureText(figure)).toBe('1 of 2 = 50.0')
  })

  it('of several is the first', async () => {
    const twice = `${CONFERENCES}\n  I0, S2, B, N, 2023-05-02`
    const figure = await theFigure(
      { ssd_s47_enquiry: ENQUIRIES, ssd_initial_cp_conference: twice },
      'conference-timely-share',
      { period: '2023/24' },
    )
    expect(figureText(figure)).toBe('2 of 2 = 100.0')
  })
})

const EPISODES = `
  clae_person_id, clae_cla_episode_start_date, clae_cla_episode_start_reason, clae_cla_episode_ceased_date, clae_cla_id
  A, 2023-05-01, S, NULL, L1
  B, 2023-05-01, S, NULL, L2
  C, 2023-05-01, S, NULL, L3`
const asked = { indicators: ['cic'], period: '2023/24' }
const looked = (files: Files) => told({ ssd_cla_episodes: EPISODES, ...files }, asked)

describe('the legal status of an episode of care', () => {
  const statuses = (rows: string) => ({
    ssd_legal_status: `
      lega_legal_status_id, lega_person_id, lega_legal_status, lega_legal_status_start_date, lega_legal_status_end_date
      ${rows}`,
  })

  it('is the one in force on its first day: B has short breaks', async () => {
    expect(await looked(statuses('1, A, C2, 2023-05-01, \n 2, B, V4, 2023-05-01, '))).toEqual([
      'All areas: 2',
    ])
  })

  it('is not one that was over, on that day or before, nor one that came later', async () => {
    const over =
      '1, A, V4, 2022-05-01, 2023-05-01\n 2, B, V4, 2022-05-01, 2023-04-01\n 3, C, V4, 2023-05-02, '
    expect(await looked(statuses(over))).toEqual(['All areas: 3'])
  })

  it('is the latest of several', async () => {
    expect(await looked(statuses('1, A, V4, 2023-04-01, \n 2, A, C2, 2023-05-01, '))).toEqual([
      'All areas: 3',
    ])
  })
})

describe('a birthday', () => {
  it('is told by a list of people: who is 18 is looked after no more', async () => {
    const ssd_person = '\npers_person_id, pers_dob\nA, 2005-05-01\nB, 2010-05-01'
    expect(await looked({ ssd_person })).toEqual(['All areas: 2'])
  })

  it('that the extract itself gives stands', async () => {
    const cic =
      '\nchild_id, start_date, end_date, date_of_birth\nA, 2023-05-01, , 2010-05-01\nB, 2023-05-01, , '
    const header =
      '\nCHILD, SEX, DOB, ETHNIC, MOTHER, MC_DOB\nA, 1, 01/05/2005, , 0, \nB, 1, 01/05/2005, , 0, '
    expect(await told({ cic, header }, asked)).toEqual(['All areas: 1'])
  })
})

describe('who came to the country alone', () => {
  const EPISODES_903 =
    '\nCHILD, DECOM, RNE, LS, CIN, DEC\nA, 01/05/2023, S, V2, N8, \nB, 01/05/2023, S, V2, N8, \nC, 01/05/2023, S, V2, N1, '

  it('is on the list of the return, unless that was over before', async () => {
    const uasc = '\nCHILD, SEX, DOB, DUC\nA, 1, 01/05/2010, \nB, 1, 01/05/2010, 30/04/2023'
    const figure = await theFigure({ episodes: EPISODES_903, uasc }, 'cic-uasc', { period: '2023/24' })
    expect(figureText(figure)).toBe('1')
  })

  it('has that immigration status and no other', async () => {
    const ssd_immigration_status =
      '\nimmi_person_id, immi_immigration_status_id, immi_immigration_status, immi_immigration_status_start_date, immi_immigration_status_end_date\nA, 1, UASC, 2023-04-30, NULL\nB, 2, Refugee, 2023-04-30, NULL'
    const figure = await theFigure({ ssd_cla_episodes: EPISODES, ssd_immigration_status }, 'cic-uasc', {
      period: '2023/24',
    })
    expect(figureText(figure)).toBe('1')
  })
})

describe('reviews of children in care', () => {
  const REVIEWS = `
    clar_cla_review_id, clar_cla_id, clar_cla_review_date, clar_cla_review_cancelled
    1, L1, 2023-06-01, N
    2, L1, 2023-09-01, Y
    3, L9, 2023-09-01, N`

  it('are of the child whose care they are of; a cancelled one is none', async () => {
    const { tables } = await readTables({ ssd_cla_episodes: EPISODES, ssd_cla_reviews: REVIEWS })
    const { rows } = tables.get('cic_reviews')!
    const children = rows.columns.get('child_id')!
    expect(rows.count).toBe(1)
    expect(children.kind === 'id' && children.dictionary.text(children.codes[0])).toBe('A')
  })

  it('of care that no episode is of are told and left out', async () => {
    const problems = await problemsOf(
      { ssd_cla_episodes: EPISODES, ssd_cla_reviews: REVIEWS },
      { period: '2023/24' },
    )
    expect(problems.filter(({ code }) => code === 'unrelated-rows').map(({ found }) => found)).toEqual([
      '1 row of cic_reviews without child_id left out',
    ])
  })
})
