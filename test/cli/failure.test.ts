import { expect, test } from 'vitest'
import { exitOf, problemsOf } from '../../src/cli/failure.ts'
import { EXIT, error, problemText, Refusal, warning } from '../../src/foundations/problem.ts'

test('a run ends as its first error says; warnings end nothing', () => {
  expect(exitOf([])).toBe(0)
  expect(exitOf([warning('a', 'b')])).toBe(0)
  expect(exitOf([warning('a', 'b'), error('c', EXIT.files, 'd'), error('e', EXIT.usage, 'f')])).toBe(4)
})

test('a refusal tells its problems', () => {
  const problem = error('no-data', EXIT.usage, 'no extract named')
  expect(problemsOf(new Refusal(problem))).toEqual([problem])
})

test('a bug tells its kind and its place in the program, never what it says or its trace', () => {
  const cause = new TypeError('cannot read Jane Doe of undefined')
  cause.stack = `TypeError: ${cause.message}\n    at count (file:///home/me/per10k/dist/chunks/pipeline-ABC.js:10:5)\n    at x (y.js:1:1)`
  const [bug] = problemsOf(cause)
  expect(problemText(bug)).toBe(
    'error[bug]: a fault of per10k itself (TypeError at pipeline-ABC.js:10:5); ' +
      'please report it with this line and the command that you typed, without any data',
  )
  expect(exitOf([bug])).toBe(70)
  expect(problemText(problemsOf('a thrown text')[0])).toContain('(string)')
})
