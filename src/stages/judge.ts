import { type Problem, withoutDoubles } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Judged } from '../plans/judged.ts'
import { type Plan, readPlan } from '../plans/read-plan.ts'
import { judge } from '../plans/verdict.ts'
import type { PlanRequest, Question, Request } from '../request.ts'
import type { Asked } from './asked.ts'
import type { Computed } from './compute.ts'

type ReadPlan = ReturnType<typeof readPlan>
/** Plans as they were read, by what was asked of them. */
export type Plans = ReadonlyMap<PlanRequest, ReadPlan>

/** Reads the plans of baselines and targets, each once. */
export function openPlans(questions: readonly Question[], catalogue: Catalogue): Plans {
  const indicators = [...catalogue.definitions.values()]
  const asked = new Set(questions.flatMap(({ request: { plan } }) => (plan === undefined ? [] : [plan])))
  return new Map(
    [...asked].map(plan => [plan, readPlan(plan.text, plan.file, { indicators, mapping: plan.mapping })]),
  )
}

/** Why a plan cannot be read at all; what is doubtful in one is told once there are figures to hold against it. */
export function faultsOf(plans: Plans): Problem[] {
  const found = [...plans.values()].flatMap(({ problems }) => problems)
  return withoutDoubles(found.filter(({ severity }) => severity === 'error'))
}

/** The plan of a question; none asked for: an empty one. */
export function planOf({ plan }: Request, plans: Plans): ReadPlan {
  const read = plan === undefined ? undefined : plans.get(plan)
  return read ?? { plan: { rows: [] }, problems: [] }
}

/** Each figure held against the plan, and each row of the plan that no figure answers to. */
export function judgeFigures(
  { figures, yearEarlier }: Computed,
  plan: Plan,
  asked: readonly Asked[],
  request: Request,
  catalogue: Catalogue,
  lackOf: (indicator: string) => string | undefined,
): Judged[] {
  return judge(figures, plan, {
    trajectory: request.plan?.trajectory ?? 'step',
    amber: request.plan?.amber ?? ['floor', 'tolerance', 'improving'],
    window: request.window,
    wholeLabel: request.whole,
    yearEarlier,
    ...(request.indicators.length > 0 && { named: new Set(asked.map(({ definition }) => definition.id)) }),
    indicators: [...catalogue.definitions.values()],
    lackOf,
  })
}
