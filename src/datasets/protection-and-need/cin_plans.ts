import type { Dataset } from '../dataset.ts'

/** A row is a plan under section 17 of the Children Act 1989. */
export const cinPlans = {
  id: 'cin_plans',
  title: 'Plans of children in need',
  alsoNamed: ['children in need plans'],
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
  },
  statutory: { cin_plan_start_date: 'start_date', cin_plan_end_date: 'end_date' },
} satisfies Dataset
