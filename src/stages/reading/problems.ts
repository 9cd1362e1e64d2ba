import type { Extract } from '../../extracts/extract.ts'
import { groupedBy } from '../../foundations/group.ts'
import type { Problem } from '../../foundations/problem.ts'
import type { AllowedRejects } from '../../request.ts'

/** Refused rows within what is allowed are told as warnings; beyond it the extract cannot be trusted. */
export function judgedProblems(extract: Extract, rows: number, allowed: AllowedRejects): Problem[] {
  const problems = withTotals(extract)
  if (extract.fatal || !isAllowed(extract.refused, rows, allowed)) return problems
  return problems.map(({ exit: _, ...problem }): Problem => ({ ...problem, severity: 'warning' }))
}

/** The reader keeps the first problems of each kind; the last of them tells how many more there were. */
function withTotals({ problems, rowProblems }: Extract): Problem[] {
  const listed = groupedBy(problems, ({ code }) => code)
  return problems.map(problem => {
    const alike = listed.get(problem.code) ?? []
    const unlisted = (rowProblems.get(problem.code) ?? 0) - alike.length
    return unlisted > 0 && problem === alike.at(-1) ? { ...problem, unlisted } : problem
  })
}

function isAllowed(refused: number, rows: number, allowed: AllowedRejects): boolean {
  return 'rows' in allowed ? refused <= allowed.rows : refused * 100 <= allowed.percent * rows
}
