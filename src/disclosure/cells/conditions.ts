import type { Condition, Measure } from '../../indicators/definition.ts'

/** Rows of one value of what is named are counted once. */
export const ONCE_BY = 'once by'
/** Rows that must have a value of a column. */
export const WITH = 'with'

/** Says that rows are counted once by a value, not which rows. */
export function isOnceBy(condition: string): boolean {
  return condition.startsWith(ONCE_BY)
}

/** Says how rows are counted, or that they must have a value: nothing of what the value is. */
export function saysNoValue(condition: string): boolean {
  return condition.startsWith(ONCE_BY) || condition.startsWith(WITH)
}

/** What a column must be, of a condition that says so. */
export function equality(condition: string): Extract<Condition, { is: 'equal' }> | undefined {
  return condition.startsWith('{"is":"equal"') ? JSON.parse(condition) : undefined
}

/** What must not hold, of a condition that says so. */
export function denied(condition: string): Condition | undefined {
  return condition.startsWith('{"is":"not"') ? JSON.parse(condition).of : undefined
}

/** Another window may answer otherwise for the same row. */
export function hangsOnWindow(part: Measure | Condition | undefined): boolean {
  return /"(?:in the window|open in the window|days open)"/.test(JSON.stringify(part ?? null))
}

/** What a condition asks, as it stands among those of what is counted. */
export function conditionsIn(condition: Condition | undefined): string[] {
  return parts(condition).map(part => JSON.stringify(part))
}

/** What must hold together, one by one. */
function parts(condition: Condition | undefined): Condition[] {
  if (condition === undefined) return []
  if (condition.is === 'all') return condition.of.flatMap(parts)
  if (condition.is === 'has') return [condition, ...withFewerDemands(condition)]
  if (condition.is !== 'not') return [condition]
  const { of } = condition
  if (of.is === 'not') return parts(of.of)
  return of.is === 'all' && of.of.length === 1 ? parts({ is: 'not', of: of.of[0] }) : [condition]
}

/** Who has a related row of some kind has one under fewer demands, too, and one of any kind. */
function withFewerDemands({ related, tests }: Extract<Condition, { is: 'has' }>): Condition[] {
  const { where, ...any } = related
  if (where === undefined || tests.length > 0) return []
  const fewer = someOf(where.is === 'all' ? where.of : [where])
  return fewer.map(of => ({ is: 'has', related: of.length === 0 ? any : { ...any, where: all(of) }, tests }))
}

/** Of few demands every choice; of very many none, or all but one. */
function someOf(demands: readonly Condition[]): Condition[][] {
  if (demands.length > MOST_DEMANDS)
    return [[], ...demands.map(one => demands.filter(other => other !== one))]
  const choices: Condition[][] = [[]]
  for (const demand of demands) choices.push(...choices.map(some => [...some, demand]))
  return choices
}

const MOST_DEMANDS = 4

function all(of: Condition[]): Condition {
  return of.length === 1 ? of[0] : { is: 'all', of }
}
