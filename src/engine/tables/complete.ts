import type { Dataset, DatasetColumn } from '../../datasets/dataset.ts'
import type { CodeColumn, Column, Dictionary, Rows } from '../../extracts/column.ts'
import { emptyColumn } from '../../extracts/empty-column.ts'
import { NO_DAY } from '../../foundations/day.ts'
import { inOurWords, onlyOurWords, ourWordsIn } from './our-words.ts'
import { daysInProse } from './prose-days.ts'

/** Codes of systems become our words, blanks become what the dataset says a blank means. */
export function completeColumns(
  rows: Rows,
  dataset: Dataset,
  dictionaryOf: (name: string) => Dictionary,
): Rows {
  const columns = new Map(rows.columns)
  for (const [name, spec] of Object.entries(dataset.columns)) {
    const column = columns.get(name)
    const completed = completeColumn(column, spec, rows.count, columns, () => dictionaryOf(name))
    if (completed !== undefined) columns.set(name, completed)
  }
  return { ...rows, columns }
}

function completeColumn(
  column: Column | undefined,
  spec: DatasetColumn,
  count: number,
  columns: ReadonlyMap<string, Column>,
  dictionary: () => Dictionary,
): Column | undefined {
  const worded = column?.kind === 'category' && spec.values ? inOurWords(column, spec.values) : column
  const other = otherColumn(spec, columns)
  const filled = other === undefined ? worded : fillFrom(worded ?? without(other, count, dictionary), other)
  if (spec.default === undefined) return filled
  return fillWith(filled ?? emptyColumn(spec.kind, count, dictionary), spec.default)
}

/** The column whose value a blank means, as far as it says something of that kind. */
function otherColumn(spec: DatasetColumn, columns: ReadonlyMap<string, Column>): Column | undefined {
  const prose = spec.foundIn === undefined ? undefined : columns.get(spec.foundIn)
  if (prose?.kind === 'category' && spec.values) return ourWordsIn(prose, spec.values)
  const other = spec.else === undefined ? undefined : columns.get(spec.else)
  if (other?.kind === 'category' && spec.kind === 'day') return daysInProse(other)
  if (other?.kind !== spec.kind) return undefined
  return other.kind === 'category' && spec.values ? onlyOurWords(other, spec.values) : other
}

/** A column of the same kind without a value, its words in a dictionary of its own. */
function without({ kind }: Column, count: number, dictionary: () => Dictionary): Column {
  return emptyColumn(kind, count, dictionary)
}

function fillFrom(column: Column, other: Column): Column {
  if (column.kind === 'day' && other.kind === 'day')
    return { ...column, days: column.days.map((day, row) => (day === NO_DAY ? other.days[row] : day)) }
  if (column.kind === 'category' && other.kind === 'category') return fillCodes(column, other)
  return column
}

function fillCodes(column: CodeColumn, other: CodeColumn): CodeColumn {
  const codes = column.codes.slice()
  for (let row = 0; row < codes.length; row++)
    if (codes[row] === -1 && other.codes[row] !== -1)
      codes[row] = column.dictionary.code(other.dictionary.text(other.codes[row]))
  return { ...column, codes }
}

function fillWith(column: Column, value: string | number | boolean): Column {
  switch (column.kind) {
    case 'id':
    case 'category': {
      const code = column.dictionary.code(String(value))
      return { ...column, codes: column.codes.map(c => (c === -1 ? code : c)) }
    }
    case 'flag':
      return { ...column, flags: column.flags.map(f => (f === -1 ? (value ? 1 : 0) : f)) }
    case 'number':
      return {
        ...column,
        units: column.units.map(u => (Number.isNaN(u) ? Number(value) * 10 ** column.scale : u)),
      }
    case 'ages': {
      const [from, to] = String(value).split('-').map(Number)
      return {
        ...column,
        from: column.from.map(age => (age === -1 ? from : age)),
        to: column.to.map((age, row) => (column.from[row] === -1 ? to : age)),
      }
    }
    default:
      return column
  }
}
