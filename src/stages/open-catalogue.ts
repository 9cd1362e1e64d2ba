import type { Dataset } from '../datasets/dataset.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { type Catalogue, makeCatalogue, type OwnFault } from '../indicators/catalogue.ts'
import type { LocalData, Request } from '../request.ts'

/** The built-in definitions and a council's own; what is wrong with its own is told with its place in the YAML. */
export function openCatalogue({
  localIndicators,
  localDatasets,
}: Pick<Request, 'localIndicators' | 'localDatasets'>): Catalogue {
  const indicators = Array.isArray(localIndicators?.value) ? localIndicators.value : []
  const datasets = Array.isArray(localDatasets?.value) ? (localDatasets.value as Dataset[]) : []
  const { catalogue, faults } = makeCatalogue({ indicators, datasets })
  if (faults.length > 0 && localIndicators)
    throw new Refusal(faults.map(fault => asProblem(fault, localIndicators)))
  return catalogue
}

function asProblem({ index, path, found, expected, advice }: OwnFault, { locate }: LocalData): Problem {
  return error('bad-definition', EXIT.usage, found, {
    ...(expected !== undefined && { expected }),
    ...(advice !== undefined && { advice }),
    ...locate([index, ...path]),
  })
}
