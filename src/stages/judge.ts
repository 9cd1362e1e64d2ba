import { type Problem, withoutDoubles } from '../foundations/problem.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Judged } from '../plans/judged.ts'
import { type Plan, readPlan } from '../plans/read-plan.ts'
import { judge } from '../plans/verdict.ts'
import type { Question, Request } from '../request.ts'
import type { Asked } from './asked.ts'
import type { Computed } from './compute.ts'

/** Reads the plan of baselines and targets; none asked for: an empty one. */
export function openPlan({ plan }: Request, catalogue: Catalogue): { plan: Plan; problems: Problem[] } {
  if (plan === undefined) return { plan: { rows: [] }, problems: [] }
  return readPlan(plan.text, plan.file, {
    indicators: [...catalogue.definitions.values()],
    mapping: plan.mapping,
  })
}

/** Why a plan cannot be read at all; what is doubtful in one is told once there are figures to hold against it. */
export function faultsOfPlans(questions: readonly Question[], catalogue: Catalogue): Problem[] {
  const found = questions.flatMap(({ request }) => openPlan(request, catalogue).problems)
  return withoutDoubles(found.filter(({ severity }) => severity === 'error'))
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
