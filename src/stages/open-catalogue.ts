import { EXIT, error, type Problem, Refusal, warning } from '../foundations/problem.ts'
import { type Catalogue, makeCatalogue, type OwnFault } from '../indicators/catalogue.ts'
import type { LocalData, Request } from '../request.ts'
import { unknownNames } from './configured-names.ts'

type Local = Pick<Request, 'localIndicators' | 'localDatasets'> &
  Partial<Pick<Request, 'columns' | 'coverage' | 'locate'>>

/** A catalogue that can be counted by. */
export interface OpenCatalogue extends Catalogue {
  /** What a council's own definitions replace. */
  problems: Problem[]
}

/** The built-in definitions and a council's own; what is wrong with its own is told with its place in the YAML,
 * and so are datasets and columns that the configuration names and nobody knows. */
export function openCatalogue({ localIndicators, localDatasets, ...said }: Local): OpenCatalogue {
  const { catalogue, faults, replaced } = makeCatalogue({
    indicators: listed(localIndicators),
    datasets: listed(localDatasets),
  })
  const placeOf = ({ in: place, path, part }: OwnFault) =>
    (place === 'indicators' ? localIndicators : localDatasets)?.locate(path, part)
  const faulty = faults.map(fault =>
    error('bad-definition', EXIT.usage, fault.found, { ...textOf(fault), ...placeOf(fault) }),
  )
  // Of datasets that are faulty themselves nobody knows the columns.
  const unknown = faults.some(fault => fault.in === 'datasets')
    ? []
    : unknownNames({ columns: {}, coverage: {}, ...said }, catalogue.datasets)
  if (faulty.length + unknown.length > 0) throw new Refusal([...faulty, ...unknown])
  const problems = replaced.map(fault =>
    warning('replaces-built-in', fault.found, { ...textOf(fault), ...placeOf(fault) }),
  )
  return { ...catalogue, problems }
}

function textOf({ expected, advice }: OwnFault): Pick<Problem, 'expected' | 'advice'> {
  return { ...(expected !== undefined && { expected }), ...(advice !== undefined && { advice }) }
}

function listed(local: LocalData | undefined): unknown[] {
  return Array.isArray(local?.value) ? local.value : []
}
