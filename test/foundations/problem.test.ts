import { describe, expect, it } from 'vitest'
import { EXIT, error, problemMessage, problemText, Refusal, warning } from '../../src/foundations/problem.ts'

describe('a problem', () => {
  it('has one shape: place, what was found, what was expected, what to do', () => {
    const problem = error('two-digit-year', EXIT.data, 'a two-digit year', {
      expected: 'a day such as 31/03/2024',
      advice: 'write the year in full',
      file: 'referrals.csv',
      line: 12,
      column: 3,
    })
    expect(problemText(problem)).toBe(
      'referrals.csv:12:3: error[two-digit-year]: a two-digit year; expected a day such as 31/03/2024; write the year in full',
    )
    expect(problem.exit).toBe(3)
  })

  it('leaves out what it does not know', () => {
    expect(problemText(warning('bare', 'something odd'))).toBe('warning[bare]: something odd')
    expect(problemText(warning('bare', 'something odd', { file: 'a.csv' }))).toBe(
      'a.csv: warning[bare]: something odd',
    )
    expect(problemMessage(warning('bare', 'something odd', { advice: 'look' }))).toBe('something odd; look')
  })

  it('is carried by a refusal, alone or with others', () => {
    const [first, second] = [error('one', EXIT.usage, 'one thing'), error('two', EXIT.data, 'another')]
    expect(new Refusal(first).problems).toEqual([first])
    expect(new Refusal([first, second]).problems).toEqual([first, second])
    expect(new Refusal([first, second]).message).toBe('error[one]: one thing\nerror[two]: another')
  })
})
