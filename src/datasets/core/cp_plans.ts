import type { Dataset } from '../dataset.ts'

/** A row is a plan. Plans of other authorities for children who live here are left out of every figure. */
export const cpPlans = {
  id: 'cp_plans',
  title: 'Child protection plans',
  alsoNamed: ['child protection plans', 'child protection', 'cpp', 'cp'],
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  keep: { not: { other_authority: true } },
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    initial_category: { kind: 'category' },
    latest_category: { kind: 'category', else: 'initial_category' },
    previous_plans: { kind: 'number', says: 'how many' },
    other_authority: { kind: 'flag' },
  },
  statutory: {
    cpp_start_date: 'start_date',
    cpp_end_date: 'end_date',
    cpp_initial_category: 'initial_category',
    cpp_latest_category: 'latest_category',
    previous_cpp_count: 'previous_plans',
    cp_plan_ola: 'other_authority',
  },
} satisfies Dataset
