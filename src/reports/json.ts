import { type Problem, problemMessage } from '../foundations/problem.ts'
import type { Finding, InputTold, Outcome, ValidateOutcome } from '../outcome.ts'
import { inPieces, type Text } from './pieces.ts'
import { remarksOf } from './remarks.ts'
import type { Cell, LongSheet } from './sheet.ts'
import { visible } from './visible.ts'

/**
 * `{ inputs, figures, warnings }`. Numbers keep the digits that every other format shows
 * (`26.0`), so they are written as text and not by way of binary fractions.
 */
export function figuresJson(
  sheet: LongSheet,
  outcome: Pick<Outcome, 'inputs' | 'problems' | 'remarks'>,
): Text {
  return objectText([
    ['inputs', listText(outcome.inputs, inputText)],
    ['figures', listText(sheet.rows, rowTextOf(sheet))],
    ['warnings', listText(of(remarksOf(outcome), 'warning'), problemJson)],
  ])
}

/** `{ inputs, refused, doubts, errors, warnings }` of `validate`. */
export function validationJson({ files, refused, doubts, problems }: ValidateOutcome): Text {
  return objectText([
    ['inputs', listText(files, file => JSON.stringify({ ...file, file: visible(file.file) }))],
    ['refused', listText(refused, findingJson)],
    ['doubts', listText(doubts, findingJson)],
    ['errors', listText(of(problems, 'error'), problemJson)],
    ['warnings', listText(of(problems, 'warning'), problemJson)],
  ])
}

/** A list of the sheet's rows alone. */
export function* rowsJson(sheet: LongSheet): Generator<string> {
  yield* listText(sheet.rows, rowTextOf(sheet), '')
  yield '\n'
}

/** One row: keys as the columns; where a symbol stands for the value, `null` and the symbol. */
function rowTextOf({ columns }: LongSheet): (row: Cell[]) => string {
  const keys = columns.map(({ name }) => JSON.stringify(visible(name)))
  const valueAt = columns.findIndex(({ name }) => name === 'value')
  return row => {
    const parts = keys.map((key, at) => `${key}: ${cellText(row[at])}`)
    const value = row[valueAt]
    if (value?.kind === 'symbol') parts.push(`"symbol": ${JSON.stringify(value.text)}`)
    return `{ ${parts.join(', ')} }`
  }
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

function* objectText(members: [string, Iterable<string>][]): Generator<string> {
  for (const [at, [key, text]] of members.entries()) {
    yield `${at === 0 ? '{\n' : ',\n'}  ${JSON.stringify(key)}: `
    yield* text
  }
  yield '\n}\n'
}

function* listText<Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
  indent = '  ',
): Generator<string> {
  const lines = (piece: readonly Item[]) => piece.map(item => `${indent}  ${textOf(item)}`).join(',\n')
  let isEmpty = true
  for (const piece of inPieces(items, lines, ',\n')) {
    if (isEmpty) yield '[\n'
    isEmpty = false
    yield piece
  }
  yield isEmpty ? '[]' : `\n${indent}]`
}
