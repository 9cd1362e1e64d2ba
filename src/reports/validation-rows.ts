import type { ValidatedFile, ValidateOutcome } from '../request.ts'
import { type Sheet, wholeNumber, words } from './sheet.ts'

/** A row for each extract: what it is, how many rows were read, refused and doubted, and which column is which. */
export function validationSheet({ files }: Pick<ValidateOutcome, 'files'>): Sheet {
  const counts = ['rows', 'rejected', 'warnings'] as const
  return {
    columns: [
      { name: 'file', wraps: true },
      { name: 'dataset' },
      ...counts.map(name => ({ name, numeric: true })),
      { name: 'list', wraps: true },
      { name: 'columns', wraps: true },
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

/** `Child Unique ID → child_id; area`: a column that is called as ours stands for itself. */
function mappingText({ columns }: ValidatedFile): string {
  return Object.entries(columns)
    .map(([header, column]) => (header === column ? column : `${header} → ${column}`))
    .join('; ')
}
