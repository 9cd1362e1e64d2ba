import { missingKind } from '../../datasets/missing-kinds.ts'
import type { FigureColumns } from '../../datasets/recognition.ts'
import { selectRows } from '../../engine/tables/select.ts'
import { type CodeColumn, NONE, type NumberColumn, type Rows } from '../../extracts/column.ts'
import type { Extract } from '../../extracts/extract.ts'
import { readNumber, type Written } from '../../extracts/values/number.ts'
import type { Unreadable } from '../../extracts/values/value.ts'
import { EXIT, error, type Problem } from '../../foundations/problem.ts'
import type { Dictionaries } from './dictionaries.ts'
import { publishedColumn } from './extract-cells.ts'

/** The column of `counts` that says why there is no numerator. */
const MISSING = 'missing'

/**
 * A row of a published file holds several figures side by side; of each it makes a row of `counts`. A
 * symbol stays as what it is: no figure, with the reason. A cell that is neither is refused.
 */
export function asCounts(
  extract: Extract,
  figures: readonly FigureColumns[],
  dictionaries: Dictionaries,
): Extract {
  const { rows } = extract
  const cells = new PublishedCells(rows)
  const found = figures.flatMap(figure => countsOf(figure, cells, rows.count))
  const counts = countRows(rows, found, dictionaries)
  const problems = cells.problems()
  return {
    ...extract,
    rows: counts,
    refused: extract.refused + new Set(problems.map(({ line }) => line)).size,
    problems: [...extract.problems, ...problems],
  }
}

interface Count {
  row: number
  indicator: string
  numerator?: Written
  denominator?: Written
  missing?: string
}

function countsOf(
  { indicator, numerator, denominator }: FigureColumns,
  cells: PublishedCells,
  rows: number,
): Count[] {
  return Array.from({ length: rows }, (_, row): Count | undefined => {
    const above = cells.read(row, numerator)
    const below = denominator && cells.read(row, denominator)
    if (above === undefined || (denominator && below === undefined)) return undefined
    const missing = [above, below].find(cell => typeof cell === 'string')
    if (typeof missing === 'string') return { row, indicator, missing }
    return {
      row,
      indicator,
      numerator: above as Written,
      ...(below && { denominator: below as Written }),
    }
  }).filter(count => count !== undefined)
}

/** The cells of the counts: a number, a symbol, or nothing that can be read. */
class PublishedCells {
  private readonly rows: Rows
  private readonly faults = new Map<string, Problem>()

  constructor(rows: Rows) {
    this.rows = rows
  }

  read(row: number, { at, header }: { at: number; header: string }): Written | string | undefined {
    const { codes, dictionary } = this.rows.columns.get(publishedColumn(at)) as CodeColumn
    if (codes[row] === NONE) return undefined
    const text = dictionary.text(codes[row])
    if (missingKind(text)) return text
    const number = readNumber(text)
    if (!isWritten(number)) this.refuse(number, row, header)
    return isWritten(number) ? number : undefined
  }

  problems(): Problem[] {
    return [...this.faults.values()]
  }

  private refuse({ code, found, expected }: Unreadable, row: number, header: string): void {
    const { files, fileNames, lines } = this.rows
    const place = { file: fileNames[files[row]], line: lines[row] }
    this.faults.set(
      `${row} ${header}`,
      error(code, EXIT.data, `${found} in ${header}`, {
        expected: `${expected}, or a symbol as c, x or z`,
        ...place,
      }),
    )
  }
}

function isWritten(number: Written | Unreadable): number is Written {
  return !('code' in number)
}

/** The rows as many times as they hold figures, with the columns of `counts`. */
function countRows(rows: Rows, counts: readonly Count[], dictionaries: Dictionaries): Rows {
  const columns = new Map([...rows.columns].filter(([name]) => !name.startsWith('column ')))
  const kept = selectRows(
    { ...rows, columns },
    Int32Array.from(counts, ({ row }) => row),
  )
  const words = (name: string, text: (count: Count) => string | undefined): CodeColumn => {
    const dictionary = dictionaries(name)
    const codes = Int32Array.from(counts, count => codeOf(dictionary, text(count)))
    return { kind: name === MISSING ? 'category' : 'id', codes, dictionary }
  }
  return {
    ...kept,
    columns: new Map([
      ...kept.columns,
      ['indicator', words('indicator', ({ indicator }) => indicator)],
      ['numerator', numbers(counts.map(({ numerator }) => numerator))],
      ['denominator', numbers(counts.map(({ denominator }) => denominator))],
      [MISSING, words(MISSING, ({ missing }) => missing)],
    ]),
  }
}

function codeOf(dictionary: CodeColumn['dictionary'], text: string | undefined): number {
  return text === undefined ? NONE : dictionary.code(text)
}

function numbers(written: readonly (Written | undefined)[]): NumberColumn {
  const scale = Math.max(0, ...written.map(number => number?.scale ?? 0))
  return {
    kind: 'number',
    units: Float64Array.from(written, number =>
      number === undefined ? Number.NaN : number.units * 10 ** (scale - number.scale),
    ),
    scale,
  }
}
