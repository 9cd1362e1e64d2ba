import type { Finding, ValidatedFile, ValidateOutcome } from '../outcome.ts'
import { type Cell, type Column, NONE, type Sheet, wholeNumber, words } from './sheet.ts'

const COUNTS = ['rows', 'rejected', 'doubtful', 'warnings'] as const
type Counts = Partial<Record<(typeof COUNTS)[number], number>>

const FILE_COLUMNS: Column[] = [
  { name: 'file' },
  { name: 'dataset' },
  ...COUNTS.map(name => ({ name, numeric: true })),
]

/** A row for each extract: what it is, how many rows were read, refused and doubted; in data, which column is which. */
export function validationSheet({ files }: Pick<ValidateOutcome, 'files'>): Sheet {
  return {
    columns: [...FILE_COLUMNS, { name: 'list', detail: true }, { name: 'columns', detail: true }],
    rows: files.map(file => [...fileCells(file, file), words(file.list), words(mappingText(file))]),
  }
}

/**
 * All in one table of data: after each extract a row for every reason, its number in the column of what
 * it is the reason of. A row without a code is of the extract.
 */
export function validationData(outcome: Pick<ValidateOutcome, 'files' | 'refused' | 'doubts'>): Sheet {
  const { columns, rows } = validationSheet(outcome)
  const [own, mapped] = [columns.slice(0, FILE_COLUMNS.length), columns.slice(FILE_COLUMNS.length)]
  const none = (of: readonly unknown[]): Cell[] => of.map(() => words(''))
  return {
    columns: [...own, ...FINDING_COLUMNS, ...mapped],
    rows: [
      ...outcome.files.flatMap((file, at) => [
        [...rows[at].slice(0, own.length), ...none(FINDING_COLUMNS), ...rows[at].slice(own.length)],
        ...findingsOf(file, outcome).map(({ finding, counts }) => [
          ...fileCells(file, counts),
          ...findingCells(finding),
          ...none(mapped),
        ]),
      ]),
      ...unread(outcome).map(finding => [
        ...fileCells(finding, {}),
        ...findingCells(finding),
        ...none(mapped),
      ]),
    ],
  }
}

/** Reasons of files that could not be read as anything. */
function unread({ files, refused }: Pick<ValidateOutcome, 'files' | 'refused'>): Finding[] {
  return refused.filter(({ file }) => !files.some(read => read.file === file))
}

/** For documents: a row for every reason. */
export function findingsSheet({ refused, doubts }: Pick<ValidateOutcome, 'refused' | 'doubts'>): Sheet {
  const rows = (findings: readonly Finding[], kind: string) =>
    findings.map(finding => [
      words(kind),
      words(finding.file),
      words(finding.dataset),
      rowsCell(finding.rows),
      ...findingCells(finding),
    ])
  return {
    columns: [
      { name: 'rows are' },
      { name: 'file' },
      { name: 'dataset' },
      { name: 'rows', numeric: true },
      ...FINDING_COLUMNS,
    ],
    rows: [...rows(refused, 'refused'), ...rows(doubts, 'doubtful')],
  }
}

/** `4, 7, 9 and 31 more` */
export function linesText({ lines, rows }: Pick<Finding, 'lines' | 'rows'>): string {
  const listed = lines.join(', ')
  if (rows <= lines.length) return listed
  return listed === '' ? '' : `${listed} and ${rows - lines.length} more`
}

/** For reading: a row for each column that an extract calls otherwise than we do, under the name of its list. */
export function mappingSheet({ files }: Pick<ValidateOutcome, 'files'>): Sheet {
  return {
    columns: [
      { name: 'list or file', wraps: true },
      { name: 'dataset' },
      { name: 'column', wraps: true },
      { name: 'read as', wraps: true },
    ],
    rows: files.flatMap(file =>
      Object.entries(file.columns)
        .filter(([header, column]) => header !== column)
        .map(([header, column], at) => [
          words(at === 0 ? (file.list ?? file.file) : ''),
          words(at === 0 ? file.dataset : ''),
          words(header),
          words(column),
        ]),
    ),
  }
}

const FINDING_COLUMNS: Column[] = ['code', 'lines', 'found', 'effect', 'advice', 'rule', 'why'].map(name => ({
  name,
}))

function findingCells(finding: Finding): Cell[] {
  const { code, found, effect, advice, rule, why } = finding
  return [code, linesText(finding), found, effect, advice, rule, why].map(words)
}

function fileCells({ file, dataset }: Pick<ValidatedFile, 'file' | 'dataset'>, counts: Counts): Cell[] {
  return [words(file), words(dataset), ...COUNTS.map(name => rowsCell(counts[name]))]
}

function rowsCell(rows: number | undefined): Cell {
  return rows === undefined ? NONE : wholeNumber(rows)
}

function findingsOf(
  { file, dataset }: ValidatedFile,
  { refused, doubts }: Pick<ValidateOutcome, 'refused' | 'doubts'>,
): { finding: Finding; counts: Counts }[] {
  const own = (finding: Finding) => finding.file === file && finding.dataset === dataset
  return [
    ...refused
      .filter(own)
      .map(finding => ({ finding, counts: finding.rows === 0 ? {} : { rejected: finding.rows } })),
    ...doubts.filter(own).map(finding => ({ finding, counts: { doubtful: finding.rows } })),
  ]
}

/** `Child Unique ID → child_id; area`: a column that is called as ours stands for itself. */
function mappingText({ columns }: ValidatedFile): string {
  return Object.entries(columns)
    .map(([header, column]) => (header === column ? column : `${header} → ${column}`))
    .join('; ')
}
