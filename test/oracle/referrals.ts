import type { Day } from './days.ts'
import type { Row } from './reading.ts'

const text = (row: Row) =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map(column => row[column]),
  )

function speaksFirst(a: Row, b: Row): boolean {
  if (a.referral_id !== b.referral_id) {
    if (a.referral_id === '') return false
    if (b.referral_id === '') return true
    return a.referral_id! < b.referral_id!
  }
  return a.area !== b.area ? a.area! < b.area! : text(a) < text(b)
}

/**
 * "Several referrals of one child on one day are one referral: the row with the lowest `referral_id` as text
 * (without ids, first in text order) gives its area and columns."
 */
export function merged(rows: Row[]): Row[] {
  const referrals: Row[] = []
  for (const row of rows) {
    const at = referrals.findIndex(
      other => other.child_id === row.child_id && other.referral_date === row.referral_date,
    )
    if (at === -1) referrals.push(row)
    else if (speaksFirst(row, referrals[at]!)) referrals[at] = row
  }
  return referrals
}

/**
 * "An assessment's referral: joined by `referral_id`; where that is blank, the child's latest referral on or
 * before the assessment's start." No day where there is none. Rows are looked up before merging, so that
 * every id joins.
 */
export function referralDateOf(assessment: Row, referrals: Row[]): Day {
  if (assessment.referral_id) {
    const found = referrals.find(referral => referral.referral_id === assessment.referral_id)
    return found ? found.referral_date! : ''
  }
  let latest = ''
  for (const referral of referrals) {
    const earlyEnough = referral.referral_date! <= assessment.start_date!
    if (referral.child_id === assessment.child_id && earlyEnough && referral.referral_date! > latest)
      latest = referral.referral_date!
  }
  return latest
}
