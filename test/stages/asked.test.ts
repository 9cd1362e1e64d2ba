import { describe, expect, it } from 'vitest'
import { problemText, type Refusal } from '../../src/foundations/problem.ts'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { askedFor } from '../../src/stages/asked.ts'

const { catalogue } = makeCatalogue()
const asked = (...names: string[]) => askedFor(names, catalogue).map(({ definition }) => definition.id)

describe('indicators are named', () => {
  it.each(['cp-plan-rate', 'CP-Plan-Rate', 'CH01', 'ch01', 'ch 01'])('by id or code: %s', name => {
    expect(asked(name)).toEqual(['cp-plan-rate'])
  })

  it('by theme: all of it, none of them by name', () => {
    const theme = askedFor(['@child-protection'], catalogue)
    expect(theme.map(({ definition }) => definition.id)).toContain('cp-plans')
    expect(new Set(theme.map(({ definition }) => definition.theme))).toEqual(new Set(['child-protection']))
    expect(theme.some(({ byName }) => byName)).toBe(false)
  })

  it('in any order, and twice, in the order of the catalogue, once', () => {
    expect(asked('cp-plans', 'referrals', 'cp-plans', 'NI65')).toEqual([
      'referrals',
      'cp-plans',
      'cp-second-plan-share',
    ])
  })

  it('not at all: every one', () => {
    expect(asked()).toEqual([...catalogue.definitions.keys()])
  })

  it('wrongly: exit 2, all of them in one go, with the nearest', () => {
    try {
      asked('cp-plan-rat', '@child-protecton')
      expect.unreachable()
    } catch (refusal) {
      const { problems } = refusal as Refusal
      expect(problems.map(({ code, exit }) => [code, exit])).toEqual([
        ['unknown-indicator', 2],
        ['unknown-indicator', 2],
      ])
      expect(problemText(problems[0])).toContain('did you mean cp-plan-rate?')
      expect(problemText(problems[1])).toMatch(
        /"@child-protecton" is no theme; .*did you mean @child-protection\?$/,
      )
    }
  })
})
