import type { ValidatedFile, ValidateOutcome } from '../request.ts'
import { type Sheet, wholeNumber, words } from './sheet.ts'

/** A row for each extract: what it is, how many rows were read, refused and doubted; in data, which column is which. */
export function validationSheet({ files }: Pick<ValidateOutcome, 'files'>): Sheet {
  const counts = ['rows', 'rejected', 'warnings'] as const
  return {
    columns: [
      { name: 'file' },
      { name: 'dataset' },
      ...counts.map(name => ({ name, numeric: true })),
      { name: 'list', detail: true },
      { name: 'columns', detail: true },
    ],
    rows: files.map(file => [
      words(file.file),
      words(file.dataset),
      ...counts.map(name => wholeNumber(file[name])),
      words(file.list),
      words(mappingText(file)),
    ]),
  }
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

/** `Child Unique ID → child_id; area`: a column that is called as ours stands for itself. */
function mappingText({ columns }: ValidatedFile): string {
  return Object.entries(columns)
    .map(([header, column]) => (header === column ? column : `${header} → ${column}`))
    .join('; ')
}
