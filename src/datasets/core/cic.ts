import type { Dataset } from '../dataset.ts'

/**
 * A row is a period of care, whatever the placements in it. Short breaks (legal status V3 and V4)
 * are not being looked after.
 */
export const cic = {
  id: 'cic',
  title: 'Children in care: periods of care',
  alsoNamed: ['children in care', 'children looked after', 'looked after children', 'cla', 'lac'],
  episode: ['start_date', 'end_date'],
  oneAtATime: true,
  untilAge: 18,
  keep: { not: { legal_status: ['V3', 'V4'] } },
  noteWithout: {
    legal_status: 'without legal_status, short breaks (V3, V4) cannot be told apart and are counted',
  },
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    category_of_need: { kind: 'category' },
    legal_status: { kind: 'category' },
    uasc: { kind: 'flag' },
    date_of_birth: { kind: 'day' },
    substance_misuse: { kind: 'flag' },
    pack_given: { kind: 'flag' },
  },
  statutory: { cla_start_date: 'start_date', cla_end_date: 'end_date', primary_need: 'category_of_need' },
} satisfies Dataset
