/** A column that every output of figures or verdicts has, and what it is to a document that shows it. */
export interface OutputColumn {
  numeric?: true
  /** Words that may move with the data, as numbers do; other words say what a row is about. */
  moves?: true
  /** When a document shows it that does not name its columns. */
  shown: 'always' | 'where rows differ' | 'where any has it' | 'when named'
  /** What stands over it in a document, where that is not its name. */
  heading?: string
}

/** The columns of `calc` and, from `baseline` on, of `check`. Breakdowns stand after `area`. */
const OUTPUT_COLUMNS = new Map<string, OutputColumn>(
  Object.entries({
    indicator: { shown: 'when named', heading: 'Id' },
    code: { shown: 'when named' },
    title: { shown: 'always', heading: 'Indicator' },
    area: { shown: 'where rows differ' },
    period: { shown: 'always' },
    period_start: { shown: 'when named', heading: 'From' },
    period_end: { shown: 'when named', heading: 'To' },
    numerator: { numeric: true, shown: 'when named' },
    denominator: { numeric: true, shown: 'when named' },
    value: { numeric: true, shown: 'always' },
    unit: { shown: 'where rows differ' },
    notes: { moves: true, shown: 'where any has it' },
    baseline: { numeric: true, shown: 'when named' },
    baseline_period: { shown: 'when named' },
    target: { numeric: true, shown: 'always' },
    target_period: { shown: 'when named' },
    gap: { numeric: true, shown: 'when named' },
    to_target: { numeric: true, shown: 'when named', heading: 'To meet the target' },
    change: { numeric: true, shown: 'when named' },
    verdict: { moves: true, shown: 'always' },
    reason: { moves: true, shown: 'when named' },
  }),
)

/** `undefined` of a breakdown, and of what stands across the top of a wide table. */
export function outputColumn(name: string): OutputColumn | undefined {
  return OUTPUT_COLUMNS.get(name)
}
