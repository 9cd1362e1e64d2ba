import type { Dataset } from '../../src/datasets/dataset.ts'
import { DATASETS } from '../../src/datasets/index.ts'
import { indicators } from '../../src/indicators/all.ts'
import { cpSecondPlanShare } from '../../src/indicators/child-protection/cp-second-plan-share.ts'
import type { Definition, Fault } from '../../src/indicators/definition.ts'
import { parseDefinition } from '../../src/indicators/parse.ts'

const KNOWN = {
  datasets: new Map<string, Dataset>(DATASETS.map(dataset => [dataset.id, dataset])),
  indicators: new Set(indicators.map(({ id }) => id)),
}

/** The share of second plans, changed in some of its words, as it is read. */
export function readWith(changes: Record<string, unknown>): { definition?: Definition; faults: Fault[] } {
  return parseDefinition({ ...cpSecondPlanShare, ...changes }, KNOWN)
}

/** What is wrong with it then, all of it, in order. */
export function faultsOf(changes: Record<string, unknown>): string[] {
  return readWith(changes).faults.map(faultText)
}

/** `place: what was found: the nearest word`; a key that is wrong itself is marked. */
export function faultText({ path, part, found, advice }: Fault): string {
  return [path.join('.') + (part === 'key' ? ' (key)' : ''), found, advice].filter(Boolean).join(': ')
}
