import type { Dataset } from '../dataset.ts'

/**
 * A row is an enquiry under section 47 of the Children Act 1989, with the initial child protection
 * conference that followed.
 */
export const section47 = {
  id: 'section47',
  title: 'Section 47 enquiries and their initial conferences',
  alsoNamed: ['s47', 's47 enquiries', 'section 47 enquiries'],
  inOrder: [['start_date', 'conference_date']],
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    conference_date: { kind: 'day' },
    transfer_in: { kind: 'flag' },
  },
  statutory: { s47_start_date: 'start_date', icpc_date: 'conference_date', icpc_transfer_in: 'transfer_in' },
} satisfies Dataset
