import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Place, type Problem } from '../foundations/problem.ts'
import { joined } from '../foundations/wording.ts'

/** The words that an option, or its key in the configuration, may have. */
export const STEPS = ['month', 'quarter', 'year'] as const
export const WINDOWS = ['period', 'rolling-12m', 'ytd'] as const
export const TRAJECTORIES = ['step', 'linear'] as const
export const FORMATS = ['table', 'csv', 'tsv', 'json', 'md'] as const
/** What can stand across the top of a table, a column for each. */
export const ACROSS = ['period', 'area', 'indicator'] as const
export const FAILING_VERDICTS = ['red', 'amber', 'grey', 'none'] as const
export const AMBER_REASONS = ['floor', 'tolerance', 'improving'] as const
export const ENCODINGS = ['utf-8', 'windows-1252'] as const

/** A definition can also be printed to be copied. */
export const DEFINITION_FORMATS = [...FORMATS, 'yaml'] as const

/** Figures are also a file of the national statistics platform, with another beside it. */
export const CALC_FORMATS = [...FORMATS, 'ees'] as const

/** Verdicts are also told to a build server, and problems to the page of a change. */
export const CHECK_FORMATS = [...FORMATS, 'junit', 'github'] as const
export const VALIDATE_FORMATS = [...FORMATS, 'github'] as const

/** What a configuration may name; a command that cannot print it prints what it would without. */
export const CONFIGURED_FORMATS = [...FORMATS, 'ees', 'junit', 'github'] as const

/** An explanation is read, by people or by programs. */
export const EXPLANATION_FORMATS = ['text', 'json', 'md'] as const

/** A woven document stays what it is, or becomes one to hand out; what is stale in it is told to a change, too. */
export const WEAVE_FORMATS = ['md', 'html', 'docx', 'github'] as const

/** A scorecard is a document; the first is what it is unless said otherwise. */
export const REPORT_FORMATS = ['html', 'md', 'xlsx', 'ods', 'ees'] as const
/** What no terminal can show, or is more than one file: it is written to a file. */
export const FILE_FORMATS = ['xlsx', 'ods', 'docx', 'ees'] as const

/** Formats that a spreadsheet opens: a byte order mark tells it that they are UTF-8. */
export const SPREADSHEET_TEXTS = ['csv', 'tsv'] as const
/** Formats that are a table of cells, and may have one of its columns across the top. */
export const WIDE_FORMATS = ['table', 'csv', 'tsv', 'md'] as const

/** What stands beside the figure of an authority. */
export const COMPARATORS = ['england', 'region', 'neighbours'] as const

export type Across = (typeof ACROSS)[number]
export type ReportFormat = (typeof REPORT_FORMATS)[number]
export type Format =
  | (
      | typeof DEFINITION_FORMATS
      | typeof EXPLANATION_FORMATS
      | typeof CALC_FORMATS
      | typeof CHECK_FORMATS
      | typeof WEAVE_FORMATS
    )[number]
  | ReportFormat
export type FailingVerdict = (typeof FAILING_VERDICTS)[number]

export function isChoice<Word extends string>(value: string, allowed: readonly Word[]): value is Word {
  return (allowed as readonly string[]).includes(value)
}

/** A word outside the list: the allowed ones, and the nearest (exit usage). */
export function badChoice(
  name: string,
  value: string,
  allowed: readonly string[],
  place: Place = {},
): Problem {
  const advice = didYouMean(value, allowed)
  return error('bad-choice', EXIT.usage, `${name} ${quoted(value)}`, {
    expected: listed(allowed),
    ...(advice === undefined ? {} : { advice }),
    ...place,
  })
}

/** `month, quarter or year` */
export function listed(words: readonly string[]): string {
  return joined(words, 'or')
}

const LONGEST_SHOWN = 60

/** What somebody typed, short enough for a message. */
export function quoted(text: string): string {
  const letters = [...text]
  return JSON.stringify(
    letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : text,
  )
}
