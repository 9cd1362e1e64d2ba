import { headerKey } from '../../datasets/header-key.ts'
import type { ExtraColumn, Recognised } from '../../datasets/recognition.ts'
import { twoColumns } from '../../datasets/unrecognised.ts'
import type { Problem } from '../../foundations/problem.ts'
import type { FoundExtract } from '../recognise.ts'

/** The columns of an extract that are to be broken down by and that its dataset has no name for. */
export function breakdownColumns(
  { mapping, extra }: Recognised,
  by: readonly string[],
): { column: string; claimants: ExtraColumn[] }[] {
  return by
    .filter(column => !mapping.has(column))
    .map(column => ({
      column,
      claimants: extra.filter(({ header }) => headerKey(header) === headerKey(column)),
    }))
    .filter(({ claimants }) => claimants.length > 0)
}

/** `Team` and `team` are one name: which of them a breakdown means is not guessed. */
export function doubleBreakdowns(found: FoundExtract, by: readonly string[]): Problem[] {
  const { recognised, source, header, line, placeOf } = found
  const doubles = breakdownColumns(recognised, by).filter(({ claimants }) => claimants.length > 1)
  if (doubles.length === 0) return []
  return [
    twoColumns({ name: source.source.name, header, line, placeOf }, { dataset: recognised.dataset, doubles }),
  ]
}
