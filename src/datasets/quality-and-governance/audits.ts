import type { Dataset } from '../dataset.ts'

/** A row is an audit; `worker_id` is who audited. */
export const audits = {
  id: 'audits',
  title: 'Case and supervision audits',
  alsoNamed: ['case audits'],
  columns: {
    audit_date: { kind: 'day', required: true },
    kind: { kind: 'category', default: 'case' },
    child_id: { kind: 'id' },
    worker_id: { kind: 'id' },
    judgement: { kind: 'category' },
  },
} satisfies Dataset
