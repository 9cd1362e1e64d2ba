import type { Extract } from '../../extracts/extract.ts'
import type { Problem } from '../../foundations/problem.ts'
import type { AllowedRejects } from '../../request.ts'

/** Refused rows within what is allowed are told as warnings; beyond it the extract cannot be trusted. */
export function judgedProblems(extract: Extract, rows: number, allowed: AllowedRejects): Problem[] {
  const problems = withTotals(extract)
  if (extract.fatal || !isAllowed(extract.refused, rows, allowed)) return problems
  return problems.map(({ exit: _, ...problem }): Problem => ({ ...problem, severity: 'warning' }))
}

/** A file that is two datasets is read twice; what is wrong with it is told once. */
export function tellOnce(problems: Problem[], told: readonly Problem[]): void {
  const known = new Set(problems.map(problem => JSON.stringify(problem)))
  problems.push(...told.filter(problem => !known.has(JSON.stringify(problem))))
}

/** The reader keeps the first problems of each kind; the last of them tells how many more there were. */
function withTotals({ problems, rowProblems }: Extract): Problem[] {
  const listed = new Map<string, Problem[]>()
  for (const problem of problems) listed.set(problem.code, [...(listed.get(problem.code) ?? []), problem])
  return problems.map(problem => {
    const alike = listed.get(problem.code) ?? []
    const unlisted = (rowProblems.get(problem.code) ?? 0) - alike.length
    return unlisted > 0 && problem === alike.at(-1) ? { ...problem, unlisted } : problem
  })
}

function isAllowed(refused: number, rows: number, allowed: AllowedRejects): boolean {
  return 'rows' in allowed ? refused <= allowed.rows : refused * 100 <= allowed.percent * rows
}
