import { type Problem, problemMessage } from '../foundations/problem.ts'
import type { Finding, InputTold, Outcome, ValidateOutcome } from '../request.ts'
import type { Cell, Sheet } from './sheet.ts'
import { visible } from './visible.ts'

/**
 * `{ inputs, figures, warnings }`. Numbers keep the digits that every other format shows
 * (`26.0`), so they are written as text and not by way of binary fractions.
 */
export function figuresJson(
  sheet: Sheet,
  { inputs, problems }: Pick<Outcome, 'inputs' | 'problems'>,
): string {
  return objectText([
    ['inputs', listText(inputs.map(inputText))],
    ['figures', listText(sheet.rows.map(row => rowText(sheet, row)))],
    ['warnings', listText(of(problems, 'warning').map(problemJson))],
  ])
}

/** `{ inputs, refused, doubts, errors, warnings }` of `validate`. */
export function validationJson({ files, refused, doubts, problems }: ValidateOutcome): string {
  return objectText([
    ['inputs', listText(files.map(file => JSON.stringify({ ...file, file: visible(file.file) })))],
    ['refused', listText(refused.map(findingJson))],
    ['doubts', listText(doubts.map(findingJson))],
    ['errors', listText(of(problems, 'error').map(problemJson))],
    ['warnings', listText(of(problems, 'warning').map(problemJson))],
  ])
}

/** A list of the sheet's rows alone. */
export function rowsJson(sheet: Sheet): string {
  return `${listText(
    sheet.rows.map(row => rowText(sheet, row)),
    '',
  )}\n`
}

/** One row: keys as the columns; where a symbol stands for the value, `null` and the symbol. */
function rowText({ columns }: Sheet, row: Cell[]): string {
  const parts = columns.map((column, at) => `${JSON.stringify(column.name)}: ${cellText(row[at])}`)
  const value = row[columns.findIndex(column => column.name === 'value')]
  if (value?.kind === 'symbol') parts.push(`"symbol": ${JSON.stringify(value.text)}`)
  return `{ ${parts.join(', ')} }`
}

function cellText(cell: Cell): string {
  if (cell.kind === 'number') return cell.json
  return cell.kind === 'text' ? JSON.stringify(cell.text) : 'null'
}

function inputText({ file, dataset, sha256, rows, rejected }: InputTold): string {
  const counted = { rows: rows ?? null, rejected: rejected ?? null }
  return JSON.stringify({ file: visible(file), dataset, sha256: sha256 ?? null, ...counted })
}

function problemJson(problem: Problem): string {
  return JSON.stringify({
    code: problem.code,
    message: visible(problemMessage(problem)),
    file: problem.file === undefined ? null : visible(problem.file),
    line: problem.line ?? null,
  })
}

/** As a problem is told, with the first of its lines, how many rows there are, and what it does. */
function findingJson({ found, effect, advice, file, lines, ...rest }: Finding): string {
  const { code, dataset, rows, rule, why } = rest
  return JSON.stringify({
    code,
    message: visible(found),
    file: visible(file),
    line: lines[0] ?? null,
    dataset,
    rows,
    lines,
    effect,
    advice,
    rule: rule ?? null,
    why: visible(why),
  })
}

function of(problems: readonly Problem[], severity: Problem['severity']): Problem[] {
  return problems.filter(problem => problem.severity === severity)
}

function objectText(members: [string, string][]): string {
  return `{\n${members.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(',\n')}\n}\n`
}

function listText(items: string[], indent = '  '): string {
  return items.length === 0 ? '[]' : `[\n${items.map(item => `${indent}  ${item}`).join(',\n')}\n${indent}]`
}
