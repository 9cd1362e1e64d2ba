import {
  CALC_FORMATS,
  CHECK_FORMATS,
  DEFINITION_FORMATS,
  EXPLANATION_FORMATS,
  type Format,
  listed,
  REPORT_FORMATS,
  VALIDATE_FORMATS,
  WEAVE_FORMATS,
} from '../config/choices.ts'
import { DOUBTS, EXPLAINING, WEAVING } from './command-notes.ts'
import type { OptionName } from './options.ts'

export type CommandName =
  | 'calc'
  | 'check'
  | 'report'
  | 'validate'
  | 'explain'
  | 'list'
  | 'show'
  | 'weave'
  | 'init'
  | 'demo'

/** A command: what it is for and what it takes. `run.ts` knows its work, and is loaded only when one runs. */
export interface CommandText {
  name: CommandName
  summary: string
  /** The word or words after it, for the help. */
  argument?: { name: string; help: string; required?: boolean; many?: boolean }
  options: OptionName[]
  /** Where they are others than table, csv, json and md. */
  formats?: readonly Format[]
  /** The help of an option, where it means something of its own here. */
  helps?: Partial<Record<OptionName, string>>
  /** What the help must say before the examples. */
  told?: string
  examples: [command: string, does: string][]
}

const INDICATORS = {
  name: 'indicator',
  help: 'ids (cp-plan-rate), codes (NI65) or themes (@child-protection); none: all that the data allow',
  many: true,
}

export const COMMANDS: CommandText[] = [
  {
    name: 'calc',
    summary: 'compute figures',
    argument: INDICATORS,
    options: [
      ...(['data', 'period', 'every', 'window', 'by', 'area', 'compare', 'suppress', 'roundTo'] as const),
      ...(['format', 'wide', 'bom', 'output', 'allowRejects'] as const),
    ],
    formats: CALC_FORMATS,
    helps: { format: `${listed(CALC_FORMATS)}; table on a terminal, else csv` },
    examples: [
      ['per10k calc -d extracts -p 2024/25 --by area', 'every indicator, for each area and the whole'],
      [
        'per10k calc NI65 -d cp_plans.csv --every month --window rolling-12m',
        'one indicator, month by month',
      ],
    ],
  },
  {
    name: 'check',
    summary: 'compute figures and hold them against the plan; exit 1 when a verdict fails',
    argument: INDICATORS,
    options: [
      ...(['data', 'targets', 'period', 'every', 'window', 'by', 'area', 'trajectory'] as const),
      ...(['suppress', 'roundTo', 'format', 'bom', 'output', 'allowRejects', 'failOn'] as const),
    ],
    formats: CHECK_FORMATS,
    helps: { format: `${listed(CHECK_FORMATS)}; table on a terminal, else csv` },
    examples: [
      ['per10k check -d extracts -t plan.csv -p 2024/25', 'a verdict for every row of the plan'],
      ['per10k check @child-protection -d extracts -t plan.csv --fail-on amber --fail-on red', 'stricter'],
    ],
  },
  {
    name: 'report',
    summary: 'the scorecard as a document to hand out; with or without a plan',
    argument: INDICATORS,
    options: [
      ...(['data', 'targets', 'period', 'every', 'window', 'by', 'area', 'trajectory'] as const),
      ...(['suppress', 'roundTo', 'format', 'output', 'allowRejects'] as const),
    ],
    formats: REPORT_FORMATS,
    helps: { format: `${listed(REPORT_FORMATS)}; md on a terminal, else as the ending of -o says, or html` },
    examples: [
      [
        'per10k report -d extracts -t plan.csv -p 2022/23..2024/25 -o scorecard.html',
        'one page to read on a screen or print, with three years in its charts',
      ],
      ['per10k report NI65 CH01 -d extracts --by area -f md', 'two indicators by area, as Markdown'],
    ],
  },
  {
    name: 'weave',
    summary: 'regenerate the tables inside Markdown documents, between markers',
    argument: { name: 'file', help: 'a Markdown document with markers', required: true, many: true },
    options: [
      ...(['check', 'data', 'targets', 'period', 'suppress', 'roundTo', 'allowRejects'] as const),
      ...(['format', 'output', 'force'] as const),
    ],
    formats: WEAVE_FORMATS,
    helps: {
      format: 'md; html, docx: the whole document; github: with --check, as annotations',
      output: 'write the filled document there and leave this one as it is; the ending picks the format',
      force: 'fill anew a block that somebody edited, too',
    },
    told: WEAVING,
    examples: [
      ['per10k weave report.md', 'every block of the document filled anew; the prose stays as it is'],
      ['per10k weave report.md -o report.docx', 'the document as it is now, to hand out; itself unchanged'],
      ['per10k weave --check board/*.md', 'exit 1 when a number moved: "document 21.4, data 21.6"'],
    ],
  },
  {
    name: 'validate',
    summary: 'read the extracts and report what was read, refused and doubtful; exit 3 when rows are refused',
    options: ['data', 'format', 'bom', 'output'],
    formats: VALIDATE_FORMATS,
    helps: { format: `${listed(VALIDATE_FORMATS)}; table on a terminal, else csv` },
    told: DOUBTS,
    examples: [
      [
        'per10k validate -d extracts',
        'every file with its rows, and every reason to refuse or doubt some of them',
      ],
      ['per10k validate -d extracts -f csv -o doubts.csv', 'the same as a table of data, a row a reason'],
    ],
  },
  {
    name: 'explain',
    summary: 'one figure told in full: definition, rules, source, rows counted and left out, and why',
    argument: { name: 'indicator', help: 'an id (cp-plan-rate) or a code (NI65)', required: true },
    options: ['data', 'period', 'window', 'area', 'lines', 'format', 'output', 'allowRejects'],
    formats: EXPLANATION_FORMATS,
    helps: { format: `${listed(EXPLANATION_FORMATS)}; text unless the ending of -o says otherwise` },
    told: EXPLAINING,
    examples: [
      ['per10k explain NI65', 'the definition in plain English'],
      [
        'per10k explain NI65 -d extracts -p 2024/25 --area Ashford',
        'one figure: the rows read, those left out and why, those that count',
      ],
      ['per10k explain NI65 -d extracts --lines -f json', 'with the file and line of each row that counts'],
    ],
  },
  {
    name: 'list',
    summary: 'the catalogue: id, codes, title, datasets that each indicator needs',
    options: ['format', 'bom', 'output'],
    examples: [
      ['per10k list', 'all indicators'],
      ['per10k list -f csv -o catalogue.csv', 'as a file'],
    ],
  },
  {
    name: 'show',
    summary: 'one definition; --format yaml prints it as a local definition to copy and change',
    argument: { name: 'indicator', help: 'an id (cp-plan-rate) or a code (NI65)', required: true },
    options: ['format', 'output'],
    formats: DEFINITION_FORMATS,
    helps: { format: `${listed(DEFINITION_FORMATS)}; table unless the ending of -o says otherwise` },
    examples: [
      ['per10k show NI65', 'what is counted, over what'],
      ['per10k show NI65 --format yaml', 'the same, to copy into per10k.yaml'],
    ],
  },
  {
    name: 'init',
    summary: 'look at a folder of extracts and write a commented per10k.yaml for it',
    argument: { name: 'folder', help: 'the folder of the extracts; the working folder unless named' },
    options: ['output', 'force'],
    helps: { output: 'the file to write instead of per10k.yaml in that folder; - prints it' },
    examples: [
      ['per10k init extracts', 'what each file is, and extracts/per10k.yaml, which runs as it stands'],
      ['per10k init extracts -o per10k.yaml', 'the same for commands that are run from here'],
      ['per10k init extracts -o -', 'the configuration printed, nothing written'],
    ],
  },
  {
    name: 'demo',
    summary: 'run check on the built-in example and print the table',
    options: [],
    examples: [['per10k demo', 'two years of a synthetic county against its plan']],
  },
]
