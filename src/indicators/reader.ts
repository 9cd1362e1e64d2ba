import type { Dataset } from '../datasets/dataset.ts'
import { AREA } from '../datasets/dataset.ts'
import { faultOfUse, type Use } from './column-kinds.ts'
import type { ColumnRef, Fault, Point } from './definition.ts'
import type { Known } from './parse.ts'
import { readPoint } from './points.ts'
import { choices, fault } from './words.ts'

/** What the words of a condition are read against: the dataset of the row, that of the row that asks. */
export interface Reader {
  dataset?: Dataset
  asker?: Dataset
  known: Known
  faults: Fault[]
  eachAllowed?: boolean
  /** The dataset was named and is not known: that has been told, its columns cannot be checked. */
  lost?: boolean
  /** The same of the row that asks. */
  askerLost?: boolean
}

export type Path = Fault['path']

/** What the words under `of` are read against: that dataset, or none where it is not known. */
export function readerOf(dataset: Dataset | undefined, { known, faults }: Reader): Reader {
  return { known, faults, ...(dataset ? { dataset } : { lost: true }) }
}

/** A point in time, whose column must be one of the dataset. */
export function point(raw: unknown, path: Path, reader: Reader, use: Use = 'day'): Point {
  const read = readPoint(raw)
  if (read === undefined) {
    reader.faults.push(
      fault(
        path,
        `"${String(raw)}"`,
        'a day: COLUMN, this.COLUMN, the end, or "45 working days after COLUMN"',
      ),
    )
    return { point: 'the end' }
  }
  if (read.point === 'column') refColumn(read, path, reader, use)
  if (read.point === 'after') refColumn(read, path, reader, 'day')
  return read
}

/** A column of the row, or of the row that asks for it. */
export function refColumn(ref: ColumnRef, path: Path, reader: Reader, use: Use): void {
  if (ref.of === 'asker' && reader.askerLost) return
  if (ref.of === 'asker' && reader.asker === undefined) {
    reader.faults.push(
      fault(path, `"this.${ref.column}" outside a relation`, '"this" only under "has" or a related count'),
    )
    return
  }
  column(
    ref.column,
    path,
    ref.of === 'row' ? reader : { ...reader, ...(reader.asker && { dataset: reader.asker }) },
    use,
  )
}

/** A column of the dataset, of a kind that serves its use. */
export function column(name: string, path: Path, reader: Reader, use?: Use): string {
  const { dataset } = reader
  if (reader.lost) return name
  if (dataset === undefined) {
    reader.faults.push(fault(path, `a column "${name}" without a dataset`, 'the word "of"'))
    return name
  }
  if (name in dataset.columns || name === AREA) {
    if (use) reader.faults.push(...faultOfUse(name, use, dataset, path))
    return name
  }
  const allowed = [...Object.keys(dataset.columns), AREA]
  const [expected, close] = choices(name, allowed)
  reader.faults.push({
    ...fault(path, `an unknown column "${name}" of ${dataset.id}`, expected, close ?? UNDECLARED_COLUMN),
    ...(isKey(name, path) && { part: 'key' }),
  })
  return name
}

/** `start_date: …`, `45 working days after start_date: …` */
function isKey(name: string, path: Path): boolean {
  return String(path.at(-1)).endsWith(name)
}

const UNDECLARED_COLUMN =
  'a further column of an extract is known once a dataset of your own names it: datasets: with its columns'
