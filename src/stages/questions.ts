import { type Problem, placed, Refusal, withoutDoubles } from '../foundations/problem.ts'
import type { Answer } from '../outcome.ts'
import type { Question } from '../request.ts'
import type { Findings } from './findings.ts'

/** Runs a stage for each question. What it refuses of them is told in one refusal, each where its question stands. */
export function eachQuestion<Result>(
  questions: readonly Question[],
  findings: Findings,
  stage: (question: Question) => Result,
): Result[] {
  const refused: Problem[] = []
  const results = questions.flatMap(question => {
    try {
      return [stage(question)]
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      refused.push(...refusal.problems.map(problem => placed(problem, question.place)))
      return []
    }
  })
  if (refused.length > 0) throw new Refusal(withoutDoubles([...findings.problems, ...refused]))
  return results
}

/** What several answers have to say of the extracts that they share is told with the first of them. */
export function toldOnce(answers: readonly Answer[]): Answer[] {
  const told = new Set<string>()
  return answers.map(answer => ({
    ...answer,
    problems: answer.problems.filter(problem => {
      const text = JSON.stringify(problem)
      return !told.has(text) && told.add(text)
    }),
  }))
}

/** Whatever any of the questions asks for, once. */
export function unionOf(
  questions: readonly Question[],
  asked: (question: Question) => readonly string[],
): string[] {
  return [...new Set(questions.flatMap(asked))]
}
