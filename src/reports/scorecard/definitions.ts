import type { Problem } from '../../foundations/problem.ts'
import type { DefinitionTold, RuleTold } from '../../outcome.ts'

/** Each once, those of single indicators before those that every figure follows. */
export function rulesOf(definitions: readonly DefinitionTold[]): RuleTold[] {
  const own = definitions.flatMap(({ rules }) => rules)
  const general = definitions.flatMap(({ rulesOfEveryFigure }) => rulesOfEveryFigure)
  return [...new Map([...own, ...general].map(one => [one.name, one])).values()]
}

/** Where a remark on what was read belongs: `plan.csv, line 4: `. */
export function placeText({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  if (file === undefined) return ''
  return `${file}${line === undefined ? '' : `, line ${line}`}: `
}
