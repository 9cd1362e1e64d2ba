import { EXIT, error, Refusal } from '../../foundations/problem.ts'
import type { ReportOutcome } from '../../outcome.ts'
import type { Content } from '../pieces.ts'
import { type Book, isTooLong } from './book.ts'
import { odsBytes } from './ods.ts'
import { scorecardBook } from './scorecard-book.ts'
import { xlsxBytes } from './xlsx.ts'

/** The scorecard as a workbook of Excel. A table longer than a sheet is a refusal (exit usage). */
export function scorecardXlsx(outcome: ReportOutcome): Content {
  return xlsxBytes(fitting(scorecardBook(outcome)))
}

/** The scorecard as an OpenDocument workbook, with the same sheets. */
export function scorecardOds(outcome: ReportOutcome): Content {
  return odsBytes(fitting(scorecardBook(outcome)))
}

function fitting(book: Book): Book {
  const long = book.sheets.find(isTooLong)
  if (long === undefined) return book
  throw new Refusal(
    error('too-long', EXIT.usage, `${long.table?.count} rows for the worksheet ${long.name}`, {
      expected: 'at most 1,048,576, which is all that a worksheet holds',
      advice: 'ask for fewer indicators, areas or periods',
    }),
  )
}
