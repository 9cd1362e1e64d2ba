import { expect, test } from 'vitest'
import type { SurveyOutcome } from '../../src/outcome.ts'
import { surveyText } from '../../src/reports/survey.ts'

const FOUND: SurveyOutcome = {
  files: [
    { file: 'plans.csv', datasets: ['cp_plans'], renamed: [], guesses: [], others: ['Team'], stops: false },
    { file: 'notes.csv', datasets: [], renamed: [], guesses: [], others: [], stops: false },
  ],
  plans: [],
  encoding: 'utf-8',
  spans: [],
  snapshots: [],
  available: ['cp-plans', 'cp-plan-rate', 'cp-plan-starts'],
  period: { label: '2024/25', mustBeAsked: false },
  missing: [{ found: 'no cin extract', indicators: ['cin', 'cin-rate', 'cin-seen-share', 'cin-plan'] }],
  problems: [],
}

test('what init found is told in lines of the terminal, those that go on further in', () => {
  expect(surveyText(FOUND, file => file, 'per10k.yaml', 42)).toBe(
    `
Files
  plans.csv: cp_plans; other columns:
    "Team"
  notes.csv: no extract

3 indicators can be counted, by default
  for 2024/25
  cp-plans, cp-plan-rate, cp-plan-starts

Missing
  no cin extract: cin, cin-rate,
    cin-seen-share, cin-plan

per10k.yaml written; next: per10k
  validate -c per10k.yaml
`.trimStart(),
  )
})

test('of many other columns ten are told, and how many more there are', () => {
  const others = Array.from('ABCDEFGHIJKL')
  const [plans] = FOUND.files
  const text = surveyText({ ...FOUND, files: [{ ...plans, others }] }, file => file, undefined, 200)
  expect(text).toContain('other columns: "A", "B", "C", "D", "E", "F", "G", "H", "I", "J" and 2 more\n')
})
