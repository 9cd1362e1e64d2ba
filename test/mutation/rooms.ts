/** Code in which every sign decides, and the tests that hold it: files, or folders with all that is in them. */
export interface Room {
  code: string[]
  tests: string[]
  /** These not: they start the program, which has no mutants in it, or take long and are of other code. */
  without?: string[]
  /** At least so many of a hundred mutants must be noticed. */
  goal: number
  /** So many cases of each property, where more take long: an example should notice what a rare case would. */
  propertyRuns?: number
}

const EXAMPLES = 'test/indicators/examples.test.ts'
export const ROOMS: Record<string, Room> = {
  rounding: {
    code: ['src/foundations/amount.ts', 'src/figures'],
    tests: [
      'test/foundations/amount.test.ts',
      'test/figures',
      'test/engine',
      'test/stages/comparators.test.ts',
      EXAMPLES,
    ],
    goal: 90,
  },
  days: {
    code: ['bank-holidays', 'calendar', 'day', 'working-days', 'period-kinds', 'period-problems']
      .concat(['period-reading', 'period-steps', 'period-window'])
      .map(name => `src/foundations/${name}.ts`),
    tests: ['test/foundations', 'test/stages/periods.test.ts'],
    goal: 90,
  },
  rules: {
    code: ['src/engine/conditions', 'src/engine/tally'],
    tests: ['test/engine', 'test/explain/explain.test.ts', EXAMPLES],
    goal: 90,
  },
  engine: {
    code: [
      'engine',
      'evaluate',
      'figures',
      'given',
      'grid',
      'history',
      'in-force',
      'kinds',
      'notes',
      'parts',
      'populations',
    ]
      .concat('supplied')
      .map(name => `src/engine/${name}.ts`),
    tests: ['test/engine', 'test/explain/explain.test.ts', 'test/stages', 'test/statutory', EXAMPLES],
    goal: 90,
  },
  definitions: {
    code: [
      'src/indicators/parse.ts',
      'src/indicators/parse-about.ts',
      'src/indicators/parse-bounds.ts',
      'src/indicators/parse-column.ts',
      'src/indicators/parse-condition.ts',
      'src/indicators/parse-dataset.ts',
      'src/indicators/parse-value.ts',
      'src/indicators/reader.ts',
    ],
    tests: ['test/indicators'],
    goal: 90,
  },
  verdicts: { code: ['src/plans'], tests: ['test/plans'], goal: 90 },
  suppression: {
    code: ['src/disclosure'],
    tests: ['test/disclosure'],
    without: ['same-shown', 'same-shown-extracts', 'county-windows'].map(
      name => `test/disclosure/${name}.test.ts`,
    ),
    goal: 95,
    propertyRuns: 1,
  },
}

/** The room of that name, or a file of a room's code with that room's tests. */
export function roomOf(word: string): Room | undefined {
  if (Object.hasOwn(ROOMS, word)) return ROOMS[word]
  const holds = (path: string) => word === path || word.startsWith(`${path}/`)
  const room = Object.values(ROOMS).find(({ code }) => code.some(holds))
  return room && { ...room, code: [word] }
}
