import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'
import { type Catalogue, makeCatalogue, type OwnFault } from '../indicators/catalogue.ts'
import type { LocalData, Request } from '../request.ts'

type Local = Pick<Request, 'localIndicators' | 'localDatasets'>

/** The built-in definitions and a council's own; what is wrong with its own is told with its place in the YAML. */
export function openCatalogue({ localIndicators, localDatasets }: Local): Catalogue {
  const { catalogue, faults } = makeCatalogue({
    indicators: listed(localIndicators),
    datasets: listed(localDatasets),
  })
  const problems = faults.map(fault =>
    problemOf(fault, fault.in === 'indicators' ? localIndicators : localDatasets),
  )
  if (problems.length > 0) throw new Refusal(problems)
  return catalogue
}

function listed(local: LocalData | undefined): unknown[] {
  return Array.isArray(local?.value) ? local.value : []
}

function problemOf({ path, found, expected, advice }: OwnFault, local: LocalData | undefined): Problem {
  return error('bad-definition', EXIT.usage, found, {
    ...(expected !== undefined && { expected }),
    ...(advice !== undefined && { advice }),
    ...local?.locate(path),
  })
}
