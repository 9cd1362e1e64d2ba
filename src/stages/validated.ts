import type { Problem } from '../foundations/problem.ts'
import type { ValidatedFile, ValidateOutcome } from '../request.ts'
import type { ReadExtracts } from './read.ts'
import { mappingOf } from './reading/mapping.ts'
import type { FoundExtract } from './recognise.ts'

/** What each file was read as: its dataset, its columns, its rows, and what was found wrong. */
export function validated(
  found: readonly FoundExtract[],
  { inputs }: ReadExtracts,
  problems: Problem[],
): ValidateOutcome {
  const files = inputs.map((input, i): ValidatedFile => {
    const { list } = found[i].recognised
    return {
      ...input,
      ...(list && { list: `${list.standard} ${list.list}` }),
      columns: mappingOf(found[i]),
      warnings: problems.filter(({ severity, file }) => severity === 'warning' && file === input.file).length,
    }
  })
  return { files, problems }
}
