import { birthday, type Day, plusMonths, workingDaysBetween } from './days.ts'
import { isTrue, type Row, type Tables } from './reading.ts'
import { referralDateOf } from './referrals.ts'

export type Window = { start: Day; end: Day }
type Share = { numerator: number; denominator: number }

/** All that an indicator may look at: its own rows in the area asked for, the window, and every table. */
export type Scene = { rows: Row[]; window: Window; tables: Tables }

export type Indicator = {
  id: string
  code?: string
  of: string
  needs?: string[]
  /** The definition whose supplied figure serves this one too. */
  names?: string
  unit: 'count' | 'percent' | 'per 10,000' | 'days'
  count?: (scene: Scene) => number
  share?: (scene: Scene) => Share
  /** The extract holds no row of the kind that the share asks for. */
  nothingOfThatKind?: (tables: Tables) => boolean
}

const within = (day: Day | undefined, window: Window) =>
  day !== undefined && day !== '' && window.start <= day && day <= window.end

/** "`start ≤ day` and (`end` blank or `end > day`). An episode that ends on the day is not open." */
const openAt = (row: Row, day: Day) => row.start_date! <= day && (row.end_date === '' || row.end_date! > day)

const children = (rows: Row[]) => new Set(rows.map(row => row.child_id!)).size

const inWorkingDays = (from: Day | undefined, to: Day | undefined, limit: number) => {
  if (!from || !to) return false
  const taken = workingDaysBetween(from, to)
  return taken !== undefined && taken <= limit
}

const shareOf = (rows: Row[], meets: (row: Row) => boolean): Share => ({
  numerator: rows.filter(meets).length,
  denominator: rows.length,
})

// ---- front door

const referred = ({ rows, window }: Scene) => rows.filter(row => within(row.referral_date, window))

/** "An earlier one on an earlier day d, and the day ≤ d + 12 months." */
const within12Months = (earlier: Day, day: Day) =>
  earlier !== '' && earlier < day && day <= plusMonths(earlier, 12)

function isReReferral(referral: Row, tables: Tables): boolean {
  if (within12Months(referral.previous_referral_date!, referral.referral_date!)) return true
  return tables.referrals!.some(
    other =>
      other.child_id === referral.child_id && within12Months(other.referral_date!, referral.referral_date!),
  )
}

function wentOnToInitial(referral: Row, tables: Tables): boolean {
  return tables.assessments!.some(
    assessment =>
      assessment.kind === 'initial' &&
      assessment.child_id === referral.child_id &&
      referralDateOf(assessment, tables.referrals!) === referral.referral_date,
  )
}

const completed = ({ rows, window }: Scene, kind: string) =>
  rows.filter(row => row.kind === kind && within(row.end_date, window))

function initialTimely(scene: Scene): Share {
  const withReferral = completed(scene, 'initial')
    .map(row => ({ ...row, referral_date: referralDateOf(row, scene.tables.referrals!) }))
    .filter(row => row.referral_date !== '')
  return shareOf(withReferral, row => inWorkingDays(row.referral_date, row.end_date, 7))
}

function singleMeanDays(scene: Scene): Share {
  const rows = completed(scene, 'single')
  let days = 0
  for (const row of rows) days += workingDaysBetween(row.start_date!, row.end_date!)!
  return { numerator: days, denominator: rows.length }
}

const FRONT_DOOR: Indicator[] = [
  { id: 'referrals', of: 'referrals', unit: 'count', count: scene => referred(scene).length },
  {
    id: 'referral-rate',
    code: 'CH141',
    of: 'referrals',
    names: 'referrals',
    unit: 'per 10,000',
    count: scene => referred(scene).length,
  },
  {
    id: 're-referral-share',
    code: 'CH142',
    of: 'referrals',
    unit: 'percent',
    share: scene => shareOf(referred(scene), row => isReReferral(row, scene.tables)),
  },
  {
    id: 'referral-to-assessment-share',
    code: 'NI68',
    of: 'referrals',
    needs: ['assessments'],
    unit: 'percent',
    share: scene => shareOf(referred(scene), row => wentOnToInitial(row, scene.tables)),
    nothingOfThatKind: tables => !tables.assessments!.some(row => row.kind === 'initial'),
  },
  {
    id: 'initial-assessment-timely-share',
    code: 'NI59',
    of: 'assessments',
    needs: ['referrals'],
    unit: 'percent',
    share: initialTimely,
  },
  {
    id: 'core-assessment-rate',
    of: 'assessments',
    unit: 'per 10,000',
    count: scene => completed(scene, 'core').length,
  },
  {
    id: 'core-assessment-timely-share',
    code: 'NI60',
    of: 'assessments',
    unit: 'percent',
    share: scene => shareOf(completed(scene, 'core'), row => inWorkingDays(row.start_date, row.end_date, 35)),
  },
  {
    id: 'assessment-timely-share',
    of: 'assessments',
    unit: 'percent',
    share: scene =>
      shareOf(completed(scene, 'single'), row => inWorkingDays(row.start_date, row.end_date, 45)),
  },
  { id: 'assessment-mean-days', of: 'assessments', unit: 'days', share: singleMeanDays },
]

// ---- child protection

const enquiries = ({ rows, window }: Scene) => rows.filter(row => within(row.start_date, window))

const conferences = ({ rows, window }: Scene) =>
  rows.filter(row => within(row.conference_date, window) && !isTrue(row.transfer_in))

const open = ({ rows, window }: Scene) => rows.filter(row => openAt(row, window.end))
const started = ({ rows, window }: Scene) => rows.filter(row => within(row.start_date, window))
const ended = ({ rows, window }: Scene) => rows.filter(row => within(row.end_date, window))

/** "A child with an earlier plan, however long ago; `previous_plans` ≥ 1 counts too." */
function isSecondPlan(plan: Row, tables: Tables): boolean {
  if (plan.previous_plans !== '' && Number(plan.previous_plans) >= 1) return true
  return tables.cp_plans!.some(
    other => other.child_id === plan.child_id && other.start_date! < plan.start_date!,
  )
}

const CHILD_PROTECTION: Indicator[] = [
  {
    id: 'section47-conference-share',
    of: 'section47',
    unit: 'percent',
    share: scene => shareOf(enquiries(scene), row => row.conference_date !== ''),
  },
  {
    id: 'conference-timely-share',
    of: 'section47',
    unit: 'percent',
    share: scene =>
      shareOf(conferences(scene), row => inWorkingDays(row.start_date, row.conference_date, 15)),
  },
  { id: 'cp-plans', of: 'cp_plans', unit: 'count', count: scene => children(open(scene)) },
  {
    id: 'cp-plan-rate',
    code: 'CH01',
    of: 'cp_plans',
    names: 'cp-plans',
    unit: 'per 10,000',
    count: scene => children(open(scene)),
  },
  { id: 'cp-plan-starts', of: 'cp_plans', unit: 'count', count: scene => started(scene).length },
  {
    id: 'cp-plan-start-rate',
    of: 'cp_plans',
    names: 'cp-plan-starts',
    unit: 'per 10,000',
    count: scene => started(scene).length,
  },
  { id: 'cp-plan-ends', of: 'cp_plans', unit: 'count', count: scene => ended(scene).length },
  {
    id: 'cp-plan-end-rate',
    of: 'cp_plans',
    names: 'cp-plan-ends',
    unit: 'per 10,000',
    count: scene => ended(scene).length,
  },
  {
    id: 'cp-second-plans',
    of: 'cp_plans',
    unit: 'count',
    count: scene => started(scene).filter(row => isSecondPlan(row, scene.tables)).length,
  },
  {
    id: 'cp-second-plan-share',
    code: 'NI65',
    of: 'cp_plans',
    unit: 'percent',
    share: scene => shareOf(started(scene), row => isSecondPlan(row, scene.tables)),
  },
]

export const CATEGORY_SHARE: Indicator = { id: 'cp-plan-category-share', of: 'cp_plans', unit: 'percent' }

/** "Children, by `latest_category`, else the initial one", over all the children of the area with a plan. */
export function categoryShare(scene: Scene, category: string): Share {
  return {
    numerator: children(open(scene).filter(row => row.category === category)),
    denominator: children(open(scene)),
  }
}

// ---- children in need, children in care, domestic abuse

/** "A child of 18 or over is left out of stocks (not of ends: many leave on that birthday)." */
const lookedAfter = (scene: Scene) =>
  open(scene).filter(row => !row.date_of_birth || scene.window.end < birthday(row.date_of_birth, 18))

const NEED_AND_CARE: Indicator[] = [
  { id: 'cin', of: 'cin', unit: 'count', count: scene => children(open(scene)) },
  { id: 'cin-rate', of: 'cin', names: 'cin', unit: 'per 10,000', count: scene => children(open(scene)) },
  { id: 'cic', of: 'cic', unit: 'count', count: scene => children(lookedAfter(scene)) },
  {
    id: 'cic-rate',
    code: 'CH39',
    of: 'cic',
    names: 'cic',
    unit: 'per 10,000',
    count: scene => children(lookedAfter(scene)),
  },
  { id: 'cic-starts', of: 'cic', unit: 'count', count: scene => children(started(scene)) },
  { id: 'cic-ends', of: 'cic', unit: 'count', count: scene => children(ended(scene)) },
  { id: 'dv-repeat-share', code: 'NI32', of: 'counts', unit: 'percent' },
]

/** The core indicators in the order of the catalogue. */
export const INDICATORS: Indicator[] = [...FRONT_DOOR, ...CHILD_PROTECTION, CATEGORY_SHARE, ...NEED_AND_CARE]
