import { rowsWhere } from '../../engine/tables/select.ts'
import { daysOf, type Table } from '../../engine/tables/table.ts'
import { childrenOf } from '../birthdays.ts'
import type { DoubtRule } from '../doubt.ts'
import { type Episodes, latestEnd } from '../episodes.ts'

export const reviewOutsidePlan: DoubtRule = {
  id: 'review-outside-plan',
  found: 'a review on a day on which the child had no plan, or its plan only started',
  effect: 'it does not show that a plan was reviewed in time, or shows it of a plan that it was not of',
  advice: 'look up the day; a plan may be missing, or another authority’s',
  statutory: 'CIN census 8841',
  why: 'What is reviewed is a plan that has been going on.',
  look({ tables, episodes: episodesIn }) {
    const [reviews, plans] = [tables.get('cp_reviews'), tables.get('cp_plans')]
    const episodes = plans && episodesIn(plans)
    const rows = reviews && episodes && reviewsOutside(reviews, episodes)
    return rows === undefined || rows.length === 0 ? [] : [{ table: reviews!, rows }]
  },
}

function reviewsOutside(reviews: Table, plans: Episodes): Int32Array | undefined {
  const children = childrenOf(reviews.rows)
  const days = daysOf(reviews, 'review_date')
  if (!children || !days) return undefined
  return rowsWhere(days.length, review => latestEnd(plans, children[review], days[review]) < days[review])
}
