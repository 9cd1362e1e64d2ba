import { rowsWhere } from '../../engine/tables/select.ts'
import { columnOf, type Table } from '../../engine/tables/table.ts'
import type { Dictionary } from '../../extracts/column.ts'
import { withoutInvisible } from '../../extracts/values/invisible.ts'
import { remembered } from '../../foundations/remembered.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const idsAlike: DoubtRule = {
  id: 'ids-alike',
  found: 'a child’s id that differs from another one only in blanks, capitals or characters that nobody sees',
  effect: 'counted as two children',
  advice: 'look whether it is one child; then have both extracts write the id alike',
  why: 'Nobody who reads the two ids takes them for two children.',
  look(county) {
    const alike = remembered(codesAlike)
    return inEach(county, table => rowsAlike(table, alike))
  },
}

function rowsAlike(table: Table, alike: (ids: Dictionary) => ReadonlySet<number>): Int32Array | undefined {
  const column = columnOf(table, 'child_id')
  if (column?.kind !== 'id') return undefined
  const { codes, dictionary } = column
  const doubted = alike(dictionary)
  return doubted.size === 0 ? undefined : rowsWhere(codes.length, row => doubted.has(codes[row]))
}

/** The codes of ids that somebody could take for one another. */
function codesAlike(ids: Dictionary): ReadonlySet<number> {
  const plain = new Map<string, number[]>()
  for (let code = 0; code < ids.size; code++) {
    const text = ids.text(code)
    const seen = asSeen(text)
    if (seen !== text) plain.set(seen, [...(plain.get(seen) ?? []), code])
  }
  const groups = [...plain].map(([seen, codes]) => [...codes, ids.find(seen)].filter(code => code >= 0))
  return new Set(groups.filter(codes => codes.length > 1).flat())
}

function asSeen(text: string): string {
  return withoutInvisible(text)
    .replace(/[\s\u0085]/g, '')
    .toUpperCase()
}
