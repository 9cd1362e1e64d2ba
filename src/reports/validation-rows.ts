import type { ValidateOutcome } from '../request.ts'
import { type Sheet, wholeNumber, words } from './sheet.ts'

/** A row for each extract: what it is, how many rows were read, refused and doubted. */
export function validationSheet({ files }: Pick<ValidateOutcome, 'files'>): Sheet {
  const counts = ['rows', 'rejected', 'warnings'] as const
  return {
    columns: [{ name: 'file' }, { name: 'dataset' }, ...counts.map(name => ({ name, numeric: true }))],
    rows: files.map(file => [
      words(file.file),
      words(file.dataset),
      ...counts.map(name => wholeNumber(file[name])),
    ]),
  }
}
