import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { calculated, type Files, figureText, filesOf } from '../support/extracts.ts'

/** Every indicator that the first years of the product are about, in catalogue order. */
const CORE = (
  'referrals referral-rate re-referral-share referral-to-assessment-share initial-assessment-timely-share ' +
  'core-assessment-rate core-assessment-timely-share assessment-timely-share assessment-mean-days ' +
  'section47-conference-share conference-timely-share cp-plans cp-plan-rate cp-plan-starts cp-plan-start-rate ' +
  'cp-plan-ends cp-plan-end-rate cp-second-plans cp-second-plan-share cp-plan-category-share cin cin-rate ' +
  'cic cic-rate cic-starts cic-ends'
).split(' ')
/** There has been one kind of assessment since 2014. */
const OF_INITIAL_AND_CORE = CORE.slice(3, 7)

async function figuresOf(set: string, period?: string): Promise<Map<string, Figure>> {
  const { figures } = await calculated(filesOf(set), period === undefined ? {} : { period })
  return new Map(figures.map(figure => [figure.indicator.id, figure]))
}

const texts = (figures: Map<string, Figure>, ids: string[]) =>
  Object.fromEntries(ids.map(id => [id, figureText(figures.get(id)!)]))

describe.each(['annex-a', 'ssd'])('a folder of %s and a population file alone', set => {
  it('gives every core indicator of the last year, those on initial and core assessments [z]', async () => {
    const figures = await figuresOf(set)
    expect(CORE.filter(id => !figures.has(id))).toEqual([])
    expect([...figures.values()].filter(({ period }) => period.label !== '2024/25')).toEqual([])
    const without = CORE.filter(id => figures.get(id)!.symbol !== undefined)
    expect(without).toEqual(OF_INITIAL_AND_CORE)
    expect(without.map(id => figures.get(id)!.symbol)).toEqual(['z', 'z', 'z', 'z'])
    expect(figures.has('dv-repeat-share')).toBe(false)
  })

  it('gives the figures of its story', async () => {
    const figures = await figuresOf(set)
    expect(texts(figures, ['referrals', 'referral-rate', 're-referral-share', 'referral-nfa-share'])).toEqual(
      {
        referrals: '300',
        'referral-rate': '300 of 6000 = 500.0',
        're-referral-share': '60 of 300 = 20.0',
        'referral-nfa-share': '18 of 300 = 6.0',
      },
    )
    expect(
      texts(figures, ['referral-to-any-assessment-share', 'cp-plan-rate', 'cp-plan-starts', 'cp-plan-ends']),
    ).toEqual({
      'referral-to-any-assessment-share': '264 of 300 = 88.0',
      'cp-plan-rate': '26 of 6000 = 43.3',
      'cp-plan-starts': '30',
      'cp-plan-ends': '32',
    })
    expect(texts(figures, ['cic-rate', 'cic-starts', 'cic-ends'])).toEqual({
      'cic-rate': '42 of 6000 = 70.0',
      'cic-starts': '21',
      'cic-ends': '20',
    })
  })

  it('gives those of the year before', async () => {
    const figures = await figuresOf(set, '2023/24')
    expect(
      texts(figures, ['referrals', 'cp-plans', 'cp-plan-starts', 'cic', 'cic-starts', 'cic-ends']),
    ).toEqual({
      referrals: '280',
      'cp-plans': '28',
      'cp-plan-starts': '31',
      cic: '41',
      'cic-starts': '19',
      'cic-ends': '18',
    })
  })
})

it('Annex A tells of previous plans: 6 of 30 start for a second or subsequent time', async () => {
  expect(figureText((await figuresOf('annex-a')).get('cp-second-plan-share')!)).toBe('6 of 30 = 20.0')
})

it('SSDA903 returns of two years give the children in care of the story, and no more', async () => {
  const now = await figuresOf('ssda903')
  expect(texts(now, ['cic', 'cic-rate', 'cic-starts', 'cic-ends'])).toEqual({
    cic: '42',
    'cic-rate': '42 of 6000 = 70.0',
    'cic-starts': '21',
    'cic-ends': '20',
  })
  const before = await figuresOf('ssda903', '2023/24')
  expect(texts(before, ['cic', 'cic-starts', 'cic-ends'])).toEqual({
    cic: '41',
    'cic-starts': '19',
    'cic-ends': '18',
  })
})

describe('the three shapes of one borough', () => {
  it('agree on every figure that their lists hold alike', async () => {
    const [annexA, ssd, ssda903] = await Promise.all(['annex-a', 'ssd', 'ssda903'].map(set => figuresOf(set)))
    const differently = [
      'cp-second-plans',
      'cp-second-plan-share',
      'cin',
      'cin-rate',
      'section47-conference-share',
    ]
    const same = [...CORE, 'cic-uasc', 'assessment-median-days'].filter(id => !differently.includes(id))
    expect(texts(ssd, same)).toEqual(texts(annexA, same))
    const care = ['cic', 'cic-rate', 'cic-starts', 'cic-ends', 'cic-uasc']
    expect(texts(ssda903, care)).toEqual(texts(annexA, care))
  })
})

/** Counted from the rows, as somebody with a spreadsheet would. */
describe('children in need of the SSD', () => {
  it('are those whose referral went further and whose case is open on the day', async () => {
    const { ssd_cin_episodes } = filesOf('ssd')
    const rows = parse(ssd_cin_episodes, { columns: true }) as Record<string, string>[]
    const open = rows.filter(
      ({ cine_referral_nfa, cine_referral_date, cine_close_date }) =>
        cine_referral_nfa === 'N' &&
        cine_referral_date.slice(0, 10) <= '2025-03-31' &&
        (cine_close_date === 'NULL' || cine_close_date.slice(0, 10) > '2025-03-31'),
    )
    const children = new Set(open.map(({ cine_person_id }) => cine_person_id)).size
    expect(figureText((await figuresOf('ssd')).get('cin')!)).toBe(String(children))
  })
})

describe('the census with its modules side by side', () => {
  const CENSUS: Files = {
    census: `
      LAchildID, CINreferralDate, CINclosureDate, ReferralNFA, AssessmentActualStartDate, AssessmentAuthorisationDate, S47ActualStartDate, DateOfInitialCPC, CPPstartDate, CPPendDate
      A, 2023-05-01, , 0, , , , 2023-06-01, ,
      A, , , , 2023-05-02, 2023-05-20, , , ,
      A, , , , , , 2023-05-10, 2023-05-15, ,
      A, , , , , , , , 2023-05-15,
      B, 2023-06-01, 2023-06-02, 1, , , , , ,`,
  }
  const counted = async (id: string) => {
    const { figures } = await calculated(CENSUS, { indicators: [id], period: '2023/24' })
    return figureText(figures[0])
  }

  it.each([
    ['referrals', '2'],
    ['cin', '1'],
    ['assessment-timely-share', '1 of 1 = 100.0'],
    ['conference-timely-share', '1 of 1 = 100.0'],
    ['cp-plans', '1'],
  ])('gives each its own rows, and refuses none: %s', async (id, expected) => {
    expect(await counted(id)).toBe(expected)
  })
})

describe('codes of the returns', () => {
  const share = async (files: Files, id: string) => {
    const { figures } = await calculated(files, { indicators: [id], period: '2024/25' })
    return figureText(figures[0])
  }

  it('say in their last digit whether accommodation is suitable', async () => {
    const OC3 =
      '\nCHILD, DOB, IN_TOUCH, ACTIV, ACCOM\nA, 01/05/2004, YES, F1, B1\nB, 01/05/2004, YES, G4, X2\nC, 01/05/2004, YES, F4, U1'
    expect(await share({ OC3 }, 'suitable-accommodation-share')).toBe('2 of 3 = 66.7')
  })

  it('tell children missing from children away without leave', async () => {
    const Missing =
      '\nCHILD, DOB, MISSING, MIS_START, MIS_END\nA, 01/05/2010, M, 01/05/2024, 02/05/2024\nA, 01/05/2010, A, 01/06/2024, 02/06/2024'
    expect(await share({ Missing }, 'missing-episodes')).toBe('1')
  })
})
