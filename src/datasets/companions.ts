import type { Dataset } from './dataset.ts'

/**
 * Lists of the statutory collections that are no dataset of their own, and know more of the rows of
 * others: a child's birthday, the conference that followed an enquiry. They are told by their columns like
 * datasets, and read only where a dataset is needed that they serve.
 */

const people = {
  id: 'people',
  title: 'Children and when they were born',
  columns: {
    child_id: { kind: 'id', required: true },
    date_of_birth: { kind: 'day' },
  },
} satisfies Dataset

const conferences = {
  id: 'conferences',
  title: 'Initial child protection conferences',
  columns: {
    // A conference that no enquiry led to has none.
    s47_enquiry_id: { kind: 'id' },
    conference_date: { kind: 'day' },
    transfer_in: { kind: 'flag' },
  },
  statutory: { icpc_date: 'conference_date', icpc_transfer_in: 'transfer_in' },
} satisfies Dataset

const legalStatuses = {
  id: 'legal_statuses',
  title: 'Legal statuses of children looked after',
  episode: ['start_date', 'end_date'],
  columns: {
    child_id: { kind: 'id', required: true },
    legal_status: { kind: 'category', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
  },
  statutory: { legal_status_start_date: 'start_date', legal_status_end_date: 'end_date' },
} satisfies Dataset

const unaccompanied = {
  id: 'unaccompanied',
  title: 'Children who came to the country alone',
  episode: ['start_date', 'end_date'],
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day' },
    end_date: { kind: 'day' },
  },
  statutory: {
    uasc_end_date: 'end_date',
    immigration_status_start_date: 'start_date',
    immigration_status_end_date: 'end_date',
  },
} satisfies Dataset

const carePeriods = {
  id: 'care_periods',
  title: 'Which child a period of care is of',
  columns: {
    cla_id: { kind: 'id' },
    child_id: { kind: 'id', required: true },
  },
} satisfies Dataset

export const COMPANIONS: readonly Dataset[] = [people, conferences, legalStatuses, unaccompanied, carePeriods]

/** A column of a dataset that a companion brings; a value that the extract itself gives stands. */
export interface Brought {
  /** Without one: of every dataset that has the column. */
  dataset?: string
  column: string
  from: string
  /** The companion's column, or whether it has such a row at all. */
  take: { column: string } | 'whether there'
  /** The column, or statutory meaning, that both have. */
  same: string
  /** Only the companion's latest episode that is open on this day of ours. */
  openOn?: string
  /** Of several rows the one with the earliest day here. */
  earliest?: string
}

/** In this order: whose review it is must be known before the child's birthday can be. */
const BROUGHT: readonly Brought[] = [
  {
    dataset: 'cic_reviews',
    column: 'child_id',
    from: 'care_periods',
    take: { column: 'child_id' },
    same: 'cla_id',
  },
  {
    column: 'date_of_birth',
    from: 'people',
    take: { column: 'date_of_birth' },
    same: 'child_id',
    earliest: 'date_of_birth',
  },
  {
    dataset: 'section47',
    column: 'conference_date',
    from: 'conferences',
    take: { column: 'conference_date' },
    same: 's47_enquiry_id',
    earliest: 'conference_date',
  },
  {
    dataset: 'section47',
    column: 'transfer_in',
    from: 'conferences',
    take: { column: 'transfer_in' },
    same: 's47_enquiry_id',
    earliest: 'conference_date',
  },
  {
    dataset: 'cic',
    column: 'legal_status',
    from: 'legal_statuses',
    take: { column: 'legal_status' },
    same: 'child_id',
    openOn: 'start_date',
  },
  {
    dataset: 'cic',
    column: 'uasc',
    from: 'unaccompanied',
    take: 'whether there',
    same: 'child_id',
    openOn: 'start_date',
  },
]

/** What companions may bring to a dataset. */
export function broughtTo({ id, columns }: Dataset): Brought[] {
  return BROUGHT.filter(({ dataset, column }) => (dataset === undefined ? column in columns : dataset === id))
}

/** A council's own dataset may have the same name, and is none. */
export function isCompanion(dataset: Dataset): boolean {
  return COMPANIONS.includes(dataset)
}
