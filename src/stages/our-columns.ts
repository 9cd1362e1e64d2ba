import { headerKey } from '../datasets/header-key.ts'
import type { Request } from '../request.ts'
import type { FoundExtract } from './recognise.ts'

/**
 * `--by` in our words: a column is named as freely as in a header (`Category of Need`), or by the header
 * that an extract has for it (`District` is the area). Each once.
 */
export function inOurColumns(request: Request, found: readonly FoundExtract[]): Request {
  const ours = request.by.map(column => ourColumn(column, found))
  const keys = ours.map(headerKey)
  return { ...request, by: ours.filter((_, at) => keys.indexOf(keys[at]) === at) }
}

function ourColumn(typed: string, found: readonly FoundExtract[]): string {
  const key = headerKey(typed)
  const mappings = found.flatMap(({ recognised }) => [...recognised.mapping])
  const ours = mappings.find(([name]) => headerKey(name) === key)
  const theirs = mappings.find(([, { header }]) => headerKey(header) === key)
  return (ours ?? theirs)?.[0] ?? typed
}
