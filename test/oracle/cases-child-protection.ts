import { type Case, populations, table } from './cases.ts'
import { financialYear, month } from './periods.ts'
import type { Tables } from './reading.ts'

const ENQUIRIES = 'child_id | start_date | conference_date | transfer_in | area'
const PLANS =
  'child_id | start_date | end_date | area | initial_category | latest_category | previous_plans | other_authority'
const enquired = (...lines: string[]): Tables => ({ section47: table(ENQUIRIES, ...lines) })
const plans = (...lines: string[]): Tables => ({ cp_plans: table(PLANS, ...lines) })
const withPopulation = (tables: Tables): Tables => ({ ...tables, populations })

const STARTED = 'enquiries with a conference, of the enquiries started in the window'
const FIFTEEN = 'conference 15 from the start of the section 47 enquiry'

const ENQUIRY_CASES: Case[] = [
  {
    rule: `${STARTED}: a conference after the window is one`,
    indicator: 'section47-conference-share',
    given: enquired('A|2024-03-31|2024-04-20', 'B|2023-04-01|N/A', 'C|2024-04-01|2024-04-20'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: `${STARTED}: a conference before its enquiry is one`,
    indicator: 'section47-conference-share',
    given: enquired('A|2023-05-05|2023-05-04', 'B|2023-05-05|', 'C|2023-05-05|'),
    gives: ['1', '3', '33.3'],
  },
  {
    rule: 'Denominator 0: `[z]`',
    indicator: 'section47-conference-share',
    given: enquired('A|2023-03-31|2023-04-04|', 'B|2024-04-01|'),
    gives: ['0', '0', '[z]'],
  },
  {
    rule: `${FIFTEEN}: three weeks from Monday 5 June 2023 are Monday 26 June`,
    indicator: 'conference-timely-share',
    given: enquired('A|2023-06-05|2023-06-26', 'B|2023-06-05|2023-06-27'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: `${FIFTEEN}: over Easter, from Monday 18 March 2024 to Wednesday 10 April`,
    indicator: 'conference-timely-share',
    given: enquired('A|2024-03-18|2024-04-10', 'B|2024-03-18|2024-04-11'),
    ask: { periods: [financialYear(2024)] },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'Completed in the window: the day of the conference, not of the enquiry',
    indicator: 'conference-timely-share',
    given: enquired('A|2024-03-18|2024-04-10', 'B|2023-03-31|2023-04-01'),
    gives: ['1', '1', '100.0'],
  },
  {
    rule: 'a conference dated before its enquiry stays in the total and is not timely',
    indicator: 'conference-timely-share',
    given: enquired('A|2023-06-06|2023-06-05', 'B|2023-06-06|2023-06-06'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'Transfer-in conferences are left out where flagged',
    indicator: 'conference-timely-share',
    given: enquired(
      'A|2023-06-05|2023-06-06|true',
      'B|2023-06-05|2023-06-06|false',
      'C|2023-06-05|2023-07-31|',
    ),
    gives: ['1', '2', '50.0'],
  },
]

const stock = plans(
  'A|2023-01-01|2024-03-31|North',
  'B|2023-01-01|2024-04-01|North',
  'C|2024-03-31||North',
  'D|2024-04-01||North',
)
const twoAreas = plans('A|2023-01-01||North', 'A|2023-02-01||South', 'A|2023-03-01||')
const elsewhere = plans('A|2023-06-01||North|||| true', 'B|2023-06-01|2023-07-01|North||||false')
const OPEN = '`start ≤ day` and (`end` blank or `end > day`): an episode that ends on the day is not open'
const AFRESH = 'a child open in two areas is one child of the county'
const ANOTHER = "one flagged as another authority's is left out of every figure of plans"

const STOCKS: Case[] = [
  { rule: OPEN, indicator: 'cp-plans', given: stock, gives: ['2', '', '2'] },
  { rule: AFRESH, indicator: 'cp-plans', given: twoAreas, gives: ['1', '', '1'] },
  { rule: AFRESH, indicator: 'cp-plans', given: twoAreas, area: 'South', gives: ['1', '', '1'] },
  { rule: AFRESH, indicator: 'cp-plans', given: twoAreas, area: 'Unknown', gives: ['1', '', '1'] },
  { rule: ANOTHER, indicator: 'cp-plans', given: elsewhere, gives: ['0', '', '0'] },
  {
    rule: 'open at the end of the window, whatever it looks back over',
    indicator: 'cp-plans',
    given: stock,
    ask: { periods: [month(2024, 4)], window: 'rolling-12m' },
    gives: ['2', '', '2'],
  },
  { rule: OPEN, indicator: 'cp-plan-rate', given: withPopulation(stock), gives: ['2', '1600', '12.5'] },
  { rule: AFRESH, indicator: 'cp-plan-rate', given: withPopulation(twoAreas), gives: ['1', '1600', '6.3'] },
  {
    rule: '`Unknown` has no population: its rate is `[z]`',
    indicator: 'cp-plan-rate',
    given: withPopulation(twoAreas),
    area: 'Unknown',
    gives: ['1', '[z]', '[z]'],
  },
]

const busy = plans(
  'A|2023-04-01|2023-04-01|North',
  'A|2024-03-31||North',
  'B|2023-03-31|2024-03-31|North',
  'C|2024-04-01|2024-04-01|North',
)
const EACH = 'Starts and ends of plans count plans: a child whose plan starts twice in the year counts twice'
const ONCE = 'Rows equal in every column that the dataset names are read once'
const twin = plans('A|2023-06-01|01/07/2023|North', 'A|01-Jun-2023|2023-07-01|North')
const nearTwin = plans('A|2023-06-01|2023-07-01|North', 'A|2023-06-01|2023-07-01|South')

const starts = ['cp-plan-starts', 'cp-plan-start-rate']
const ends = ['cp-plan-ends', 'cp-plan-end-rate']

/** A count and the rate that names it: the same numerator over nothing, or over 1,600. */
function counted(rule: string, indicators: string[], given: Tables, numerator: number): Case[] {
  const per10k: { [count: number]: string } = { 0: '0.0', 1: '6.3', 2: '12.5' }
  return [
    { rule, indicator: indicators[0]!, given, gives: [`${numerator}`, '', `${numerator}`] },
    {
      rule,
      indicator: indicators[1]!,
      given: withPopulation(given),
      gives: [`${numerator}`, '1600', per10k[numerator]!],
    },
  ]
}

const EVENTS: Case[] = [
  ...counted(EACH, starts, busy, 2),
  ...counted(ANOTHER, starts, elsewhere, 1),
  ...counted(ONCE, starts, twin, 1),
  ...counted(`${ONCE}: another area is another row`, starts, nearTwin, 2),
  ...counted(EACH, ends, busy, 2),
  ...counted(ANOTHER, ends, elsewhere, 1),
  ...counted(ONCE, ends, twin, 1),
]

const EVER = 'a plan starting in the window of a child with an earlier plan, however long ago'
const COUNTED_BEFORE = '`previous_plans` ≥ 1 counts too'
const longAgo = plans(
  'A|2006-01-01|2006-06-01',
  'A|2023-05-05|',
  'B|2023-05-05|',
  'C|2024-03-31|',
  'C|2024-04-01|',
)
const oneDay = plans('A|2023-05-05||North', 'A|2023-05-05||South', 'A|2023-05-06|')
const before = plans('A|2023-05-05|||||1', 'B|2023-05-05|||||0', 'C|2023-05-05|||||2', 'D|2023-05-05|||||')
const others = plans('A|2020-05-05|2020-06-05|||||yes', 'A|2023-05-05|')

function second(rule: string, given: Tables, numerator: number, denominator: number, value: string): Case[] {
  return [
    { rule, indicator: 'cp-second-plans', given, gives: [`${numerator}`, '', `${numerator}`] },
    { rule, indicator: 'cp-second-plan-share', given, gives: [`${numerator}`, `${denominator}`, value] },
  ]
}

const SECOND: Case[] = [
  ...second(EVER, longAgo, 1, 3, '33.3'),
  ...second(`${EVER}: of two plans of one day neither is earlier`, oneDay, 1, 3, '33.3'),
  ...second(COUNTED_BEFORE, before, 2, 4, '50.0'),
  ...second(`Plans of this council: ${ANOTHER}`, others, 0, 1, '0.0'),
]

const CATEGORY = 'children, by `latest_category`, else the initial one'
const categories = plans(
  'A|2023-01-01||North|neglect|',
  'B|2023-01-01||North|neglect|emotional',
  'B|2023-02-01||South|neglect|',
  'C|2023-01-01|2024-03-31|South|physical|',
)

const CATEGORIES: Omit<Case, 'indicator'>[] = [
  { rule: CATEGORY, category: 'emotional', given: categories, gives: ['1', '2', '50.0'] },
  {
    rule: 'a child open in two categories counts in both',
    category: 'neglect',
    given: categories,
    gives: ['2', '2', '100.0'],
  },
  {
    rule: "over the area's whole",
    category: 'neglect',
    given: categories,
    area: 'North',
    gives: ['1', '2', '50.0'],
  },
  { rule: OPEN, category: 'physical', given: categories, gives: ['0', '2', '0.0'] },
  {
    rule: 'a share of nothing',
    category: 'neglect',
    given: categories,
    ask: { periods: [financialYear(2021)] },
    gives: ['0', '0', '[z]'],
  },
]

export const CHILD_PROTECTION_CASES: Case[] = [
  ...ENQUIRY_CASES,
  ...STOCKS,
  ...EVENTS,
  ...SECOND,
  ...CATEGORIES.map(each => ({ ...each, indicator: 'cp-plan-category-share' })),
]
