import { readDay } from './days.ts'

/** A row as text: a column that the file lacks, or without a value in the row, is the empty text. */
export type Row = { [column: string]: string }
export type Tables = { [dataset: string]: Row[] }

type Columns = { days: string[]; others: string[] }

/** The columns that each dataset names, its `area` among them. */
const COLUMNS: { [dataset: string]: Columns } = {
  referrals: {
    days: ['referral_date', 'previous_referral_date'],
    others: ['child_id', 'area', 'referral_id', 'source', 'nfa'],
  },
  assessments: { days: ['start_date', 'end_date'], others: ['child_id', 'kind', 'referral_id', 'area'] },
  section47: { days: ['start_date', 'conference_date'], others: ['child_id', 'transfer_in', 'area'] },
  cp_plans: {
    days: ['start_date', 'end_date'],
    others: ['child_id', 'area', 'initial_category', 'latest_category', 'previous_plans', 'other_authority'],
  },
  cin: { days: ['start_date', 'end_date'], others: ['child_id', 'area', 'primary_need', 'finance_only'] },
  cic: {
    days: ['start_date', 'end_date', 'date_of_birth'],
    others: ['child_id', 'area', 'category_of_need', 'legal_status', 'uasc'],
  },
  populations: { days: [], others: ['year', 'population', 'area', 'age_band'] },
  counts: { days: [], others: ['indicator', 'period', 'numerator', 'denominator', 'area'] },
}

/** "`NULL`, `N/A`, `#N/A`, `-` and blank are no value"; invisible characters are removed. */
function value(text: string | undefined): string {
  const seen = (text ?? '').replace(/[\u200b\ufeff\u00ad]/g, '').trim()
  return ['NULL', 'N/A', '#N/A', '-'].includes(seen) ? '' : seen
}

function readRow(columns: Columns, raw: Row): Row {
  const row: Row = {}
  for (const column of columns.days) row[column] = readDay(value(raw[column]))
  for (const column of columns.others) row[column] = value(raw[column])
  return row
}

/** "Rows equal in every column that the dataset names are read once." */
function once(rows: Row[]): Row[] {
  const seen = new Set<string>()
  return rows.filter(row => {
    const whole = JSON.stringify(Object.keys(row).map(column => row[column]))
    if (seen.has(whole)) return false
    seen.add(whole)
    return true
  })
}

export function isTrue(flag: string | undefined): boolean {
  return ['true', 'yes', 'y', '1'].includes((flag ?? '').toLowerCase())
}

/** What a dataset's rows mean before anything is counted: blanks filled, rows of another kind left out. */
function meant(dataset: string, rows: Row[]): Row[] {
  if (dataset === 'assessments') return rows.map(row => ({ ...row, kind: row.kind || 'single' }))
  if (dataset === 'cp_plans')
    return rows
      .filter(row => !isTrue(row.other_authority))
      .map(row => ({ ...row, category: row.latest_category || row.initial_category || '' }))
  if (dataset === 'cic') return rows.filter(row => row.legal_status !== 'V3' && row.legal_status !== 'V4')
  return rows
}

/** The rows as they stand in the extracts, each once. */
export function read(raw: Tables): Tables {
  const tables: Tables = {}
  for (const [dataset, rows] of Object.entries(raw)) {
    const columns = COLUMNS[dataset]
    if (!columns) throw new Error(`no dataset: ${dataset}`)
    tables[dataset] = once(rows.map(row => readRow(columns, row)))
  }
  return tables
}

/** The rows that are of each dataset's kind at all. */
export function ofTheirKind(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([dataset, rows]) => [dataset, meant(dataset, rows)]))
}
