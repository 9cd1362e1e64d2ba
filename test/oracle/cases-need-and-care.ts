import { type Case, populations, table } from './cases.ts'
import { financialYear, month } from './periods.ts'
import type { Tables } from './reading.ts'

const NEED = 'child_id | start_date | end_date | area | finance_only'
const CARE = 'child_id | start_date | end_date | area | legal_status | date_of_birth'
const COUNTS = 'indicator | period | numerator | denominator | area'
const need = (...lines: string[]): Tables => ({ cin: table(NEED, ...lines), populations })
const care = (...lines: string[]): Tables => ({ cic: table(CARE, ...lines), populations })
const counts = (...lines: string[]) => table(COUNTS, ...lines)

/** A count and the rate that names it: the same numerator over nothing, or over 1,600. */
function stock(rule: string, indicators: string[], given: Tables, numerator: number, ask = {}): Case[] {
  const per10k: { [count: number]: string } = { 0: '0.0', 1: '6.3', 2: '12.5', 3: '18.8' }
  const text = `${numerator}`
  return [
    { rule, indicator: indicators[0]!, given, ask, gives: [text, '', text] },
    { rule, indicator: indicators[1]!, given, ask, gives: [text, '1600', per10k[numerator]!] },
  ]
}

const inNeed = ['cin', 'cin-rate']
const lookedAfter = ['cic', 'cic-rate']
const OPEN = 'start ≤ day and (end blank or end > day)'
const SUPPLIED = 'any indicator may be supplied by `counts`; it also serves the definitions that name it'
const SUMMED = 'else the sum of its areas over the population of the same areas'

const suppliedNeed: Tables = {
  counts: counts('cin|2023/24|2||North', 'cin|2023-24|1||South', 'cin|Mar 2024|9||'),
  populations: table(
    'year | population | area',
    '2023 | 800 | North',
    '2023 | 800 | South',
    '2023 | 800 | West',
    '2023 | 9000 | ',
  ),
}

const NEED_CASES: Case[] = [
  ...stock(
    OPEN,
    inNeed,
    need('A|2024-03-31||', 'B|2023-01-01|2024-03-31|', 'C|2023-01-01|2024-04-01|', 'D|2024-04-01||'),
    2,
  ),
  ...stock(
    'all with an open episode of need; a child with two open episodes is one child',
    inNeed,
    need('A|2024-01-01|||true', 'A|2024-02-01||', 'B|2024-03-31|2024-03-31|'),
    1,
  ),
  ...stock('A header without rows is an extract of nothing: counts 0', inNeed, need(), 0),
  { rule: SUPPLIED, indicator: 'cin', given: suppliedNeed, area: 'North', gives: ['2', '', '2'] },
  { rule: SUPPLIED, indicator: 'cin-rate', given: suppliedNeed, area: 'North', gives: ['2', '800', '25.0'] },
  { rule: SUMMED, indicator: 'cin-rate', given: suppliedNeed, gives: ['3', '1600', '18.8'] },
  {
    rule: '[x] not available',
    indicator: 'cin-rate',
    given: suppliedNeed,
    area: 'West',
    gives: ['[x]', '[x]', '[x]'],
  },
]

const YEAR_2022 = { periods: [month(2022, 2)] }
const COMING_OF_AGE = 'a child of 18 or over is left out of stocks (not of ends: many leave on that birthday)'
const birthdays = care('A|2020-01-01||||2006-03-31', 'B|2020-01-01||||2006-04-01', 'C|2020-01-01||||')
const leapBirth = care('A|2020-01-01||||2004-02-29')

const CARE_STOCKS: Case[] = [
  ...stock(
    'Legal status V3 and V4 (short breaks) never counts',
    lookedAfter,
    care(
      'A|2023-01-01|||V3',
      'B|2023-01-01|||V4',
      'C|2023-01-01|||V2',
      'D|2023-01-01|||',
      'A|2024-01-01|||C2',
    ),
    3,
  ),
  ...stock(`${COMING_OF_AGE}: on the birthday`, lookedAfter, birthdays, 2),
  ...stock('born 29 February: 18 on 1 March of an ordinary year', lookedAfter, leapBirth, 1, YEAR_2022),
  ...stock('born 29 February: 18 by 31 March', lookedAfter, leapBirth, 0, { periods: [month(2022, 3)] }),
  ...stock(OPEN, lookedAfter, care('A|2024-03-31||', 'B|2023-01-01|2024-03-31|', 'C|2024-04-01||'), 1),
]

const EACH_ONCE = 'Starts and ends of care count children: each once in an area and once in the whole'
const moves = care(
  'A|2023-04-01|2023-06-01|North',
  'A|2023-06-02|2024-03-31|South',
  'A|2023-12-01|2024-03-31|South',
  'B|2023-03-31|2024-04-01|North',
  'C|2024-03-31|2024-03-31|North|V4',
)
const leaver = care('A|2020-01-01|2023-09-09||C2|2005-09-09', 'B|2023-09-09|||C2|2005-09-09')

const CARE_EVENTS: Case[] = [
  { rule: EACH_ONCE, indicator: 'cic-starts', given: moves, gives: ['1', '', '1'] },
  { rule: EACH_ONCE, indicator: 'cic-starts', given: moves, area: 'South', gives: ['1', '', '1'] },
  { rule: EACH_ONCE, indicator: 'cic-starts', given: moves, area: 'North', gives: ['1', '', '1'] },
  {
    rule: 'both ends included',
    indicator: 'cic-starts',
    given: moves,
    ask: { periods: [financialYear(2022)] },
    gives: ['1', '', '1'],
  },
  { rule: EACH_ONCE, indicator: 'cic-ends', given: moves, gives: ['1', '', '1'] },
  { rule: EACH_ONCE, indicator: 'cic-ends', given: moves, area: 'South', gives: ['1', '', '1'] },
  { rule: COMING_OF_AGE, indicator: 'cic-ends', given: leaver, gives: ['1', '', '1'] },
  {
    rule: 'both ends included',
    indicator: 'cic-ends',
    given: moves,
    ask: { periods: [month(2024, 4)] },
    gives: ['1', '', '1'],
  },
]

const repeats: Tables = {
  counts: counts(
    'ni 32|2023/24|7|112|North',
    'NI32|2024|3|16|South',
    'dv-repeat-share|2022/23|5|40|',
    'NI 65|2022/23|9|9|',
    'NI32|2021/22|0|0|All areas',
  ),
}
const of = (start: number) => ({ periods: [financialYear(start)] })

const REPEATS: Case[] = [
  {
    rule: 'by id or code, case and blanks do not matter; 7 of 112 is 6.3 (6.25)',
    indicator: 'dv-repeat-share',
    given: repeats,
    area: 'North',
    gives: ['7', '112', '6.3'],
  },
  {
    rule: '`2024` in `counts`: the financial year ending 31 March 2024',
    indicator: 'dv-repeat-share',
    given: repeats,
    area: 'South',
    gives: ['3', '16', '18.8'],
  },
  {
    rule: 'else the sum of its areas',
    indicator: 'dv-repeat-share',
    given: repeats,
    gives: ['10', '128', '7.8'],
  },
  {
    rule: 'The whole is the row with a blank area',
    indicator: 'dv-repeat-share',
    given: repeats,
    ask: of(2022),
    gives: ['5', '40', '12.5'],
  },
  {
    rule: "or the whole's name; a share of nothing is `[z]`",
    indicator: 'dv-repeat-share',
    given: repeats,
    ask: of(2021),
    gives: ['0', '0', '[z]'],
  },
  {
    rule: '`[x]` not available',
    indicator: 'dv-repeat-share',
    given: repeats,
    ask: of(2020),
    gives: ['[x]', '[x]', '[x]'],
  },
]

export const NEED_AND_CARE_CASES: Case[] = [...NEED_CASES, ...CARE_STOCKS, ...CARE_EVENTS, ...REPEATS]
