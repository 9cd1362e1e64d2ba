import { BIRTHDAY_COLUMNS } from '../doubts/birthdays.ts'
import { textFor } from '../doubts/doubt.ts'
import { doubtsOf, MOST_LINES } from '../doubts/doubts.ts'
import { STATUTORY_REFUSALS } from '../doubts/refused.ts'
import type { Tables } from '../engine/tables/table.ts'
import { groupedBy } from '../foundations/group.ts'
import type { Problem } from '../foundations/problem.ts'
import type { Finding, ValidatedFile, ValidateOutcome } from '../outcome.ts'
import type { Request } from '../request.ts'
import type { ReadExtracts } from './read.ts'
import { mappingOf } from './reading/mapping.ts'
import type { FoundExtract } from './recognise.ts'

/** One reason may be told of several columns. */
const MOST_WORDINGS = 3

/** Birthdays are read wherever they stand, so that ages can be doubted where no figure needs them. */
export function withBirthdays(request: Request): Request {
  return { ...request, by: [], besides: BIRTHDAY_COLUMNS }
}

/** What each file was read as: its dataset, its columns, its rows; what was refused, and what is doubtful. */
export function validated(
  found: readonly FoundExtract[],
  { inputs, faults, companions }: ReadExtracts,
  tables: Tables,
  problems: Problem[],
): ValidateOutcome {
  const { doubts, rowsOf } = doubtsOf(tables, companions)
  const files = inputs.map((input, i): ValidatedFile => {
    const { list } = found[i].recognised
    return {
      ...input,
      ...(list && { list: `${list.standard} ${list.list}` }),
      columns: mappingOf(found[i]),
      warnings: problems.filter(({ severity, file }) => severity === 'warning' && file === input.file).length,
      doubtful: rowsOf(input.file, input.dataset),
    }
  })
  const refused = inputs.flatMap(({ file, dataset }, i) =>
    Object.entries(faults[i]).map(([code, rows]) => refusal({ code, file, dataset, rows }, problems)),
  )
  return { files, refused: [...refused, ...wholeFiles(inputs, faults, problems)], doubts, problems }
}

/** What is wrong with a file as a whole, read or not: leaving out the rows that show it would not mend it. */
function wholeFiles(
  inputs: ReadExtracts['inputs'],
  faults: ReadExtracts['faults'],
  problems: readonly Problem[],
): Finding[] {
  const ofRows = new Set(
    inputs.flatMap(({ file }, i) => Object.keys(faults[i]).map(code => `${code} ${file}`)),
  )
  const whole = problems.filter(
    ({ severity, code, file }) =>
      severity === 'error' && file !== undefined && !ofRows.has(`${code} ${file}`),
  )
  return [...groupedBy(whole, kindOf).values()].map(alike => {
    const [{ code, file = '', advice = '', rows = 0 }] = alike
    const dataset = inputs.find(input => input.file === file)?.dataset ?? ''
    const effect = 'there are no figures from this file'
    return { ...refusal({ code, file, dataset, rows }, alike), effect, advice }
  })
}

/** A row may be refused for each of two columns: those of each are told, never as many rows as both. */
function kindOf({ code, file, found, rows }: Problem): string {
  return [code, file, rows === undefined ? '' : found].join(' ')
}

/** Why rows of a file were refused, in the words of the first such problems. */
function refusal(
  about: Pick<Finding, 'code' | 'file' | 'dataset' | 'rows'>,
  problems: readonly Problem[],
): Finding {
  const alike = problems.filter(({ code, file }) => code === about.code && file === about.file)
  const found = [...new Set(alike.map(problem => problem.found))].slice(0, MOST_WORDINGS)
  const lines = new Set(alike.flatMap(({ line }) => (line === undefined ? [] : [line])))
  const expected = alike.find(problem => problem.expected !== undefined)?.expected
  const rule = textFor(STATUTORY_REFUSALS[about.code] ?? {}, about.dataset)
  return {
    ...about,
    lines: [...lines].sort((a, b) => a - b).slice(0, MOST_LINES),
    found: found.join(', '),
    effect: 'left out; there are no figures unless so many rows may be refused',
    advice: 'correct them in the case system and export again, or allow them with --allow-rejects',
    ...(rule !== undefined && { rule }),
    why: expected === undefined ? '' : `expected ${expected}`,
  }
}
