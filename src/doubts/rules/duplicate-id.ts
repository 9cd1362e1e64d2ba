import { rowsWhere } from '../../engine/tables/select.ts'
import { columnOf, type Table } from '../../engine/tables/table.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

/** Rows that are equal throughout are read once and told as a warning. */
export const duplicateId: DoubtRule = {
  id: 'duplicate-id',
  found: 'an id that another row has too, although the rows differ',
  effect: {
    referrals:
      'each row is counted as a referral; an assessment with this id goes to the one of its own child, else to the earliest',
    care_leavers: 'the young person is counted once, as doing well where any of the rows says so',
    '*': 'each row is counted',
  },
  advice: 'look whether the export has joined a list in which one row became several',
  statutory: { care_leavers: 'CIN census 8510' },
  why: 'The id is the row’s own.',
  look: county => inEach(county, rowsThatShare),
}

function rowsThatShare(table: Table): Int32Array | undefined {
  const { ownId } = table.dataset
  const column = ownId === undefined ? undefined : columnOf(table, ownId)
  if (column?.kind !== 'id') return undefined
  const { codes, dictionary } = column
  const times = new Uint32Array(dictionary.size)
  for (let row = 0; row < codes.length; row++) if (codes[row] !== -1) times[codes[row]]++
  return rowsWhere(codes.length, row => codes[row] !== -1 && times[codes[row]] > 1)
}
