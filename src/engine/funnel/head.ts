import type { Dataset } from '../../datasets/dataset.ts'
import type { Funnel, FunnelStep, Left } from '../../figures/account.ts'
import { joined } from '../../foundations/wording.ts'
import { notKeptText } from '../../indicators/plain-english/datasets.ts'
import { type ByFile, less, rowsByFile, sumOf } from '../tables/by-file.ts'
import type { Loss, Table } from '../tables/table.ts'
import { stepOf } from './sieve.ts'

/** A file as it was read: its rows, those that were refused, and what was wrong with them. */
export interface FileRead {
  file: string
  rows: number
  refused: number
  faults: Readonly<Record<string, number>>
}

type Begun = Pick<Funnel, 'rows' | 'byFile' | 'steps'>

/** From the rows of the files to those of the table that is counted. */
export function beginningOf(table: Table, files: readonly FileRead[] | undefined): Begun {
  const { losses = [], dataset } = table
  const collected = losses.reduce((byFile, loss) => plus(byFile, loss.byFile), rowsByFile(table.rows))
  const read = files ? totalled(files, ({ rows }) => rows) : collected
  const steps: FunnelStep[] = []
  let left = read
  const leave = (why: Left, text: string, out: ByFile) => {
    const after = less(left, out)
    steps.push(stepOf(why, text, left, after))
    left = after
  }
  if (files) {
    leave(
      'refused',
      'cannot be read',
      totalled(files, ({ refused }) => refused),
    )
    const faults = faultsOf(files)
    if (Object.keys(faults).length > 0) Object.assign(steps[0], { faults })
    const apart = less(left, collected)
    if (sumOf(apart) !== 0)
      leave(
        'joined',
        'joined into one with other rows, of another kind, or without what another file should tell',
        apart,
      )
  }
  for (const loss of losses) leave(loss.why, lossText(loss, dataset), loss.byFile)
  return { rows: sumOf(read), byFile: [...read].map(([file, rows]) => ({ file, rows })), steps }
}

function lossText({ why }: Loss, dataset: Dataset): string {
  if (why === 'kept-out') return notKeptText(dataset)
  if (why === 'merged')
    return `the same ${joined(dataset.oneRowPer ?? [])} as another row, which speaks for both`
  return 'equal to another row, which is read once'
}

function totalled(files: readonly FileRead[], count: (file: FileRead) => number): ByFile {
  return files.reduce<ByFile>((all, file) => plus(all, new Map([[file.file, count(file)]])), new Map())
}

function faultsOf(files: readonly FileRead[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const { faults } of files)
    for (const [code, count] of Object.entries(faults)) all[code] = (all[code] ?? 0) + count
  return all
}

function plus(a: ByFile, b: ByFile): ByFile {
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map(file => [file, (a.get(file) ?? 0) + (b.get(file) ?? 0)]),
  )
}
