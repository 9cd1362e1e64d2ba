/**
 * Small, nasty, invented extracts: few children, so that everything collides, and days on every edge.
 * Every row can be read; no row is of a real child.
 */
import { aboutAYearAfter, aboutTheLimit, edgeDay } from './boundary-days.ts'
import { areaOf, type Cast, castOf, flagOf } from './cast.ts'
import { type Day, plusDays } from './days.ts'
import { type Dice, dice as diceOf } from './dice.ts'
import { randomCounts, randomPopulations } from './random-counts.ts'
import type { Row, Tables } from './reading.ts'

export type Extracts = {
  seed: number
  tables: Tables
  /** The name of the whole; written into the configuration where it is not `All areas`. */
  whole: string
}

const CATEGORIES = ['neglect', 'emotional abuse', 'NEG', 'multiple, other']

/** The rows, some of them twice; how their days are written may differ. */
function someTwice(rows: Row[], dice: Dice): Row[] {
  const again = rows.filter(() => dice.chance(0.06)).map(row => ({ ...row }))
  return [...rows, ...again]
}

function rowsOf(cast: Cast, most: number, make: () => Row): Row[] {
  const many = cast.dice.whole(20, most)
  return someTwice(Array.from({ length: many }, make), cast.dice)
}

function referralDay(before: Row[], child: string, dice: Dice): Day {
  const own = before.filter(row => row.child_id === child)
  if (own.length === 0 || dice.chance(0.4)) return edgeDay(dice)
  const earlier = dice.pick(own).referral_date!
  if (dice.chance(0.3)) return earlier
  return dice.chance(0.7) ? aboutAYearAfter(earlier, dice) : plusDays(earlier, 1)
}

function randomReferrals(cast: Cast): Row[] {
  const { dice, children } = cast
  const withIds = dice.chance(0.7)
  const withPrevious = dice.chance(0.6)
  const rows: Row[] = []
  const many = dice.whole(20, 150)
  for (let number = 1; number <= many; number += 1) {
    const child_id = dice.pick(children)
    const row: Row = { child_id, referral_date: referralDay(rows, child_id, dice), area: areaOf(cast) }
    // Without ids it is the text of the row that decides: blank is written one way there.
    if (!withIds && row.area === 'NULL') row.area = ''
    if (withIds) row.referral_id = `R${number}`
    if (withIds && withPrevious) row.previous_referral_date = previousDay(row.referral_date!, dice)
    rows.push(row)
  }
  return someTwice(rows, dice)
}

/** A year before, a day more or less, the same day, a later day, or none. */
function previousDay(day: Day, dice: Dice): Day {
  if (dice.chance(0.6)) return ''
  const aYearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28')
  return dice.pick([aYearBefore, plusDays(aYearBefore, -1), plusDays(aYearBefore, 1), day, plusDays(day, 5)])
}

const LIMITS: { [kind: string]: number } = { initial: 7, core: 35, single: 45, '': 45 }

function randomAssessment(cast: Cast, referrals: Row[], kinds: string[]): Row {
  const { dice } = cast
  const referral = dice.pick(referrals)
  const kind = dice.pick(kinds)
  const start = plusDays(referral.referral_date!, dice.pick([0, 0, 0, 1, 3]))
  const from = kind === 'initial' ? referral.referral_date! : start
  const limit = aboutTheLimit(from, LIMITS[kind]!, dice)
  const end = dice.chance(0.1) || limit < start ? start : limit
  const row: Row = {
    child_id: referral.child_id!,
    start_date: start,
    end_date: dice.chance(0.15) ? '' : end,
    kind,
    area: areaOf(cast),
  }
  if (referral.referral_id)
    row.referral_id = dice.chance(0.5) ? referral.referral_id : dice.chance(0.6) ? '' : 'R9999'
  // Without an id, and before the child's first referral: an assessment with no referral of its own.
  if (!row.referral_id && dice.chance(0.1)) row.start_date = '2021-02-26'
  return row
}

function randomAssessments(cast: Cast, referrals: Row[]): Row[] {
  const { single } = cast.words
  const kinds = cast.dice.chance(0.15) ? ['core', single] : ['initial', 'core', single]
  return rowsOf(cast, 150, () => randomAssessment(cast, referrals, kinds))
}

function randomEnquiry(cast: Cast): Row {
  const { dice } = cast
  const start = edgeDay(dice)
  const held = dice.chance(0.1) ? plusDays(start, -1) : aboutTheLimit(start, 15, dice)
  return {
    child_id: dice.pick(cast.children),
    start_date: start,
    conference_date: dice.chance(0.25) ? dice.pick(['', 'N/A']) : held,
    transfer_in: flagOf(cast, 0.1),
    area: areaOf(cast),
  }
}

/** An end on or after the start: the same day, the next, an edge, or none yet. */
function endOf(start: Day, dice: Dice): Day {
  if (dice.chance(0.25)) return dice.pick(['', '', 'NULL', '-'])
  if (dice.chance(0.15)) return start
  const end = dice.chance(0.3) ? aboutAYearAfter(start, dice) : edgeDay(dice)
  return end < start ? plusDays(start, dice.whole(0, 40)) : end
}

function episode(cast: Cast): Row {
  const start = edgeDay(cast.dice)
  return {
    child_id: cast.dice.pick(cast.children),
    start_date: start,
    end_date: endOf(start, cast.dice),
    area: areaOf(cast),
  }
}

function randomPlan(cast: Cast, withOthers: boolean): Row {
  const { dice } = cast
  const initial_category = dice.pick(CATEGORIES)
  const latest = dice.chance(0.4) ? '' : dice.pick(CATEGORIES)
  const latest_category = latest === initial_category ? '' : latest
  const plan: Row = { ...episode(cast), initial_category, latest_category }
  plan.previous_plans = dice.pick(['', '', '0', '0', '1', '2'])
  if (withOthers) plan.other_authority = flagOf(cast, 0.12)
  return plan
}

function randomCare(cast: Cast, withStatus: boolean, withBirth: boolean): Row {
  const care = episode(cast)
  if (withStatus) care.legal_status = cast.dice.pick(['C1', 'C2', 'V2', 'V2', 'V3', 'V4', ''])
  if (withBirth) care.date_of_birth = cast.born[care.child_id!] ?? ''
  return care
}

function randomNeed(cast: Cast): Row {
  return { ...episode(cast), finance_only: flagOf(cast, 0.2) }
}

/** All the extracts of a seed, dates still as ISO days: how they are written down is another matter. */
export function randomExtracts(seed: number): Extracts {
  const players = castOf(diceOf(seed))
  const { dice } = players
  const referrals = randomReferrals(players)
  const assessments = randomAssessments(players, referrals)
  const section47 = rowsOf(players, 100, () => randomEnquiry(players))
  const withOthers = dice.chance(0.6)
  const cp_plans = rowsOf(players, 150, () => randomPlan(players, withOthers))
  const withStatus = dice.chance(0.8)
  const withBirth = dice.chance(0.8)
  const cic = rowsOf(players, 120, () => randomCare(players, withStatus, withBirth))
  const tables: Tables = { referrals, assessments, section47, cp_plans, cic }
  const needSupplied = dice.chance(0.25)
  if (!needSupplied) tables.cin = rowsOf(players, 120, () => randomNeed(players))
  tables.populations = randomPopulations(players)
  if (needSupplied || dice.chance(0.7))
    tables.counts = randomCounts(players, tables.populations, needSupplied)
  return { seed, tables, whole: players.whole }
}
