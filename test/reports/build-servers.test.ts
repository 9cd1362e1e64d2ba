import { describe, expect, it } from 'vitest'
import { error, warning } from '../../src/foundations/problem.ts'
import type { Judged } from '../../src/plans/judged.ts'
import { problemAnnotations, verdictAnnotations } from '../../src/reports/github.ts'
import { junitText } from '../support/whole-texts.ts'
import { judged, planRate } from './examples.ts'

/** 26.0 per 10,000: met, missed, better than the baseline; a row of the plan that is no indicator; no target at all. */
const MET = judged(planRate(2007), { target: '26', verdict: 'green', reason: 'meets 26' })
const MISSED = judged(planRate(2008), { target: '20', verdict: 'red', reason: '6.0 above the target of 20' })
const CLOSE = judged(planRate(2009), { target: '25', verdict: 'amber', reason: 'better than the baseline' })
const NO_INDICATOR: Judged = {
  unmatched: { indicator: 'Local: 50% <CAF>', code: '', title: '', area: 'Kent', period: '' },
  verdict: 'grey',
  reason: 'fits no indicator',
}
const NO_TARGET = judged(planRate(2010), { reason: 'no target in the plan' })
const ALL = [MET, MISSED, CLOSE, NO_INDICATOR, NO_TARGET]

describe('verdicts for a build server', () => {
  const lines = junitText(ALL, new Set([MISSED])).split('\n')

  it('are a case for each figure that the plan speaks of, failed, skipped or passed', () => {
    expect(lines[1]).toBe('<testsuites tests="4" failures="1" errors="0" skipped="1">')
    expect(lines[3]).toBe(
      '<testcase classname="per10k.cp-plan-rate" name="Children subject to a child protection plan per 10,000 under-18s, All areas, 2007/08"><system-out>value 26.0, target 26, green</system-out></testcase>',
    )
    expect(lines[4]).toContain(
      '<failure type="red" message="6.0 above the target of 20">red: 6.0 above the target of 20</failure>',
    )
    expect(lines[5]).not.toMatch(/failure|skipped/)
  })

  it('escape what would be markup', () => {
    expect(lines[6]).toBe(
      '<testcase classname="per10k.Local: 50% &lt;CAF&gt;" name="Local: 50% &lt;CAF&gt;, Kent"><skipped message="fits no indicator"/></testcase>',
    )
  })

  it('show what would turn or hide the names in a plan', () => {
    const turned = { ...NO_INDICATOR, unmatched: { ...NO_INDICATOR.unmatched, indicator: 'CAF\u202e\u200b' } }
    expect(junitText([turned as Judged], new Set())).toContain(
      'classname="per10k.CAF&lt;U+202E&gt;&lt;U+200B&gt;" name="CAF&lt;U+202E&gt;&lt;U+200B&gt;, Kent"',
    )
  })
})

describe('what must be said of a figure', () => {
  const noted = judged(
    { ...planRate(2008), notes: ['extract ends 2008-12-31'] },
    { target: '20', verdict: 'red', reason: '6.0 above the target of 20' },
  )

  it('stands beside its verdict in a test result', () => {
    expect(junitText([noted], new Set())).toContain(
      '<system-out>value 26.0, target 20, red; extract ends 2008-12-31</system-out>',
    )
  })

  it('stands beside its verdict in an annotation', () => {
    expect(verdictAnnotations({ judged: [noted], problems: [] }, new Set())).toContain(
      ': 6.0 above the target of 20; extract ends 2008-12-31\n',
    )
  })
})

describe('annotations of a workflow', () => {
  it('are errors where the run fails, warnings where it does not, notices where nothing is judged', () => {
    const text = verdictAnnotations({ judged: ALL, problems: [] }, new Set([MISSED]))
    expect(text.split('\n')).toEqual([
      '::error title=red%3A Children subject to a child protection plan per 10%2C000 under-18s::Children subject to a child protection plan per 10,000 under-18s, All areas, 2008/09: 6.0 above the target of 20',
      '::warning title=amber%3A Children subject to a child protection plan per 10%2C000 under-18s::Children subject to a child protection plan per 10,000 under-18s, All areas, 2009/10: better than the baseline',
      '::notice title=grey%3A Local%3A 50%25 <CAF>::Local: 50%25 <CAF>, Kent: fits no indicator',
      '1 green, 1 amber, 1 red, 1 grey',
      '',
    ])
  })

  it('lead to the file and the line of a problem', () => {
    const problems = [
      error('bad-date', 3, 'a two-digit year', {
        file: 'data,1.csv',
        line: 3,
        column: 2,
        expected: 'a date',
      }),
      warning('left-out', 'no cic extract'),
    ]
    const files = [
      {
        file: 'data,1.csv',
        dataset: 'cp_plans',
        rows: 5,
        rejected: 1,
        columns: {},
        warnings: 0,
        doubtful: 0,
      },
    ]
    expect(problemAnnotations({ files, doubts: [], problems })).toBe(
      [
        '::error file=data%2C1.csv,line=3,col=2,title=bad-date::a two-digit year; expected a date',
        '::warning title=left-out::no cic extract',
        '1 file read, 1 row refused, 0 doubtful',
        '',
      ].join('\n'),
    )
  })

  it('cannot be made by a text with line ends in it', () => {
    const row: Judged = {
      unmatched: { indicator: 'a\n::error::b', code: '', title: '', area: '', period: '' },
      verdict: 'grey',
      reason: 'fits no indicator',
    }
    expect(verdictAnnotations({ judged: [row], problems: [] }, new Set()).split('\n')[0]).toBe(
      '::notice title=grey%3A a %3A%3Aerror%3A%3Ab::a ::error::b: fits no indicator',
    )
  })
})
