import type { Dataset } from '../dataset.ts'

/** A row is a case stepped up to social care or down to early help. */
export const steps = {
  id: 'steps',
  title: 'Steps between early help and social care',
  columns: {
    child_id: { kind: 'id', required: true },
    step_date: { kind: 'day', required: true },
    direction: {
      kind: 'category',
      required: true,
      values: { up: ['step up', 'stepped up'], down: ['step down', 'stepped down'] },
    },
  },
} satisfies Dataset
