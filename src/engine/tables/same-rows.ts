import type { Rows } from '../../extracts/column.ts'
import { groupedBy } from '../../foundations/group.ts'
import { type Problem, warning } from '../../foundations/problem.ts'
import { counted } from '../../foundations/wording.ts'
import { comparable } from './equal-rows.ts'

/** So many rows are seldom the same by chance. */
const FEWEST = 3

/**
 * Files of which one may be a copy of another: the same rows in the same order. Where rows have no id, equal ones
 * count each, so that a copy counts all of them twice.
 */
export function copiesAmong(rows: Rows): Problem[] {
  const stretches = stretchesOf(rows).filter(({ from, to }) => to - from >= FEWEST)
  const bySize = groupedBy(stretches, ({ from, to }) => to - from)
  return [...bySize.values()].flatMap(alike =>
    alike.flatMap((one, i) => {
      const original = alike.slice(0, i).find(earlier => isCopy(rows, earlier, one))
      return original === undefined ? [] : [copyOf(rows, original, one)]
    }),
  )
}

/** The rows of one file, from the first to the one behind the last. */
interface Stretch {
  file: number
  from: number
  to: number
}

function stretchesOf({ files, count }: Rows): Stretch[] {
  const stretches: Stretch[] = []
  for (let row = 0; row < count; row++) {
    const last = stretches[stretches.length - 1]
    if (last?.file === files[row]) last.to = row + 1
    else stretches.push({ file: files[row], from: row, to: row + 1 })
  }
  return stretches
}

function isCopy({ columns }: Rows, { from, to }: Stretch, other: Stretch): boolean {
  const values = [...columns.values()].flatMap(comparable)
  for (let i = 0; i < to - from; i++)
    if (values.some(of => !Object.is(of[from + i], of[other.from + i]))) return false
  return true
}

function copyOf({ fileNames }: Rows, original: Stretch, { file, from, to }: Stretch): Problem {
  const found = `the same ${counted(to - from, 'row')} as in ${fileNames[original.file]}`
  return warning('same-rows', found, {
    expected: 'each session, day or answer in one file',
    advice: 'all are counted; leave one of the two out where it is a copy',
    file: fileNames[file],
  })
}
