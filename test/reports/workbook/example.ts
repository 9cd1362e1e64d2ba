import { strFromU8, unzipSync } from 'fflate'
import { amount } from '../../../src/foundations/amount.ts'
import type { DefinitionTold, ReportOutcome } from '../../../src/outcome.ts'
import { type Content, piecesOf } from '../../../src/reports/pieces.ts'
import { figure, judged, planRate, REFERRALS, SECOND_PLANS } from '../examples.ts'

const THANET = { kind: 'named', label: '=Thanet' } as const

/** 26.0 per 10,000; 5,745 referrals of Thanet, whose name begins as a formula does; a share that is hidden. */
const FIGURES = [
  planRate(2007),
  figure(SECOND_PLANS, 2007, {
    symbol: 'c',
    notes: ['look-back incomplete: the extract starts 2006-06-03'],
  }),
  figure(REFERRALS, 2007, { area: THANET, numerator: amount(5745) }),
]

export const OUTCOME: ReportOutcome = {
  inputs: [{ file: 'cp_plans.csv', dataset: 'cp_plans', sha256: 'ab12', rows: 1234, rejected: 0 }],
  figures: FIGURES,
  breakdowns: [],
  problems: [],
  window: 'period',
  definitions: FIGURES.map(({ indicator }) => told(indicator)),
}

/** The same held against a plan: red at 26.0 against 24. */
export const JUDGED: ReportOutcome = {
  ...OUTCOME,
  plan: { file: 'plan.csv', trajectory: 'step' },
  judged: [
    judged(FIGURES[0], {
      baseline: '26',
      baselinePeriod: '2006/07',
      target: '24',
      targetPeriod: '2007/08',
      gap: amount(20, 1),
      toTarget: -28n,
      change: amount(0, 1),
      verdict: 'red',
      reason: '2.0 above the target of 24',
    }),
    judged(FIGURES[1], { reason: 'no target in the plan' }),
    judged(FIGURES[2], { reason: 'no target in the plan' }),
    {
      unmatched: { indicator: 'Local: CAF', code: '', title: '', area: 'All areas', period: '' },
      verdict: 'grey',
      reason: 'fits no indicator',
    },
  ],
}

function told({ id, codes, title, theme, unit, decimals, polarity }: (typeof FIGURES)[0]['indicator']) {
  const definition: DefinitionTold = {
    ...{ id, codes, title, theme, unit, decimals, polarity },
    why: 'Because it tells something.',
    sources: [{ document: 'Suffolk plan', place: 'priority 3' }],
    counted: [{ text: 'Counts rows.', items: [] }],
    datasets: [],
    rules: [{ name: 'event', title: 'Event figure', text: 'Rows in the window.' }],
    rulesOfEveryFigure: [],
  }
  return definition
}

/** The files of a package, as texts by their paths in their order. */
/** A content as the bytes of its file. */
export function bytesOf(content: Content): Uint8Array {
  return Buffer.concat([...piecesOf(content)].map(piece => Buffer.from(piece)))
}

export function unpacked(content: Content): Record<string, string> {
  const files = Object.entries(unzipSync(bytesOf(content)))
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]))
}
