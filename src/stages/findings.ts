import { type Problem, Refusal } from '../foundations/problem.ts'

/** The problems of a run so far. A stage adds what it found; where one is an error, the run stops with all of them. */
export class Findings {
  readonly problems: Problem[] = []

  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem)
  }

  /** What a stage made, once what it found is added and is no error. */
  take<Made extends { problems: readonly Problem[] }>(made: Made): Made {
    this.add(made.problems)
    this.#stopAtErrors()
    return made
  }

  /** Nothing is computed from data that cannot be trusted. */
  #stopAtErrors(): void {
    if (this.problems.some(({ severity }) => severity === 'error')) throw new Refusal(this.problems)
  }

  /** Runs a stage that may refuse; its refusal tells what was found before it, too. */
  within<T>(stage: () => T): T {
    try {
      return stage()
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      throw new Refusal([...this.problems, ...refusal.problems])
    }
  }
}
