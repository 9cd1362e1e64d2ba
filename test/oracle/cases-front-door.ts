import { type Case, populations, table } from './cases.ts'
import { financialYear, month, quarter } from './periods.ts'
import type { Tables } from './reading.ts'

const REFERRALS = 'child_id | referral_date | area | referral_id | previous_referral_date'
const ASSESSMENTS = 'child_id | kind | start_date | end_date | referral_id | area'
const POPULATIONS = 'year | population | area | age_band'
const referrals = (...lines: string[]) => table(REFERRALS, ...lines)
const assessments = (...lines: string[]) => table(ASSESSMENTS, ...lines)

/** The day before, the first, the last and the day after 2023/24, in the three written forms. */
const edges = referrals(
  'A|2023-03-31|North',
  'B|01/04/2023|North',
  'C|31-Mar-2024|South',
  'D|2024-04-01|South',
)
const oneDay = referrals('A|2023-05-05|South|R9', 'A|2023-05-05|North|R10')
const oneDayWithoutIds = referrals('A|2023-05-05|Zennor', 'A|2023-05-05|Ash')
const unknownAreas = referrals('A|2023-05-05|', 'B|2023-05-05|Unknown', 'C|2023-05-05|North')
const areaOfTheWhole = referrals('A|2023-05-05|All areas', 'B|2023-05-05|North')
const leapYear = referrals('A|2023-02-28|', 'B|2023-03-01|', 'C|2024-02-29|', 'D|2024-03-01|')
const one = referrals('A|2023-05-05|North', 'B|2022-05-05|North', 'C|2024-05-05|North', 'D|2019-05-05|')

const BOTH_ENDS = 'rows of a dataset whose event date falls in the window, both ends included'
const ONE_A_DAY =
  'the row with the lowest `referral_id` as text (without ids, first in text order) gives its area'
const UNKNOWNS = 'Rows whose area is blank or unknown count in the whole and in a row `Unknown`'
const OWN_NAME = "a row whose area is the whole's name counts in the whole only"

const COUNTS: Case[] = [
  { rule: BOTH_ENDS, indicator: 'referrals', given: { referrals: edges }, gives: ['2', '', '2'] },
  {
    rule: ONE_A_DAY,
    indicator: 'referrals',
    given: { referrals: oneDay },
    area: 'North',
    gives: ['1', '', '1'],
  },
  {
    rule: ONE_A_DAY,
    indicator: 'referrals',
    given: { referrals: oneDay },
    area: 'South',
    gives: ['0', '', '0'],
  },
  { rule: ONE_A_DAY, indicator: 'referrals', given: { referrals: oneDay }, gives: ['1', '', '1'] },
  {
    rule: ONE_A_DAY,
    indicator: 'referrals',
    given: { referrals: oneDayWithoutIds },
    area: 'Ash',
    gives: ['1', '', '1'],
  },
  {
    rule: UNKNOWNS,
    indicator: 'referrals',
    given: { referrals: unknownAreas },
    area: 'Unknown',
    gives: ['2', '', '2'],
  },
  { rule: UNKNOWNS, indicator: 'referrals', given: { referrals: unknownAreas }, gives: ['3', '', '3'] },
  {
    rule: '`Unknown` only where there are such rows',
    indicator: 'referrals',
    given: { referrals: edges },
    area: 'Unknown',
    gives: 'no row',
  },
  { rule: OWN_NAME, indicator: 'referrals', given: { referrals: areaOfTheWhole }, gives: ['2', '', '2'] },
  {
    rule: OWN_NAME,
    indicator: 'referrals',
    given: { referrals: areaOfTheWhole },
    ask: { whole: 'Westshire' },
    area: 'Westshire',
    gives: ['2', '', '2'],
  },
  {
    rule: 'what an event figure looks back over: `rolling-12m`',
    indicator: 'referrals',
    given: { referrals: leapYear },
    ask: { periods: [month(2024, 2)], window: 'rolling-12m' },
    gives: ['2', '', '2'],
  },
  {
    rule: 'what an event figure looks back over: `ytd`',
    indicator: 'referrals',
    given: { referrals: edges },
    ask: { periods: [quarter(2023, 4)], window: 'ytd' },
    gives: ['2', '', '2'],
  },
  {
    rule: 'a row for each area that any extract needed names, populations included, with 0',
    indicator: 'referrals',
    given: { referrals: edges, populations: table(POPULATIONS, '2023|500|West') },
    area: 'West',
    gives: ['0', '', '0'],
  },
]

const ratesOver = (...lines: string[]): Tables => ({
  referrals: one,
  populations: table(POPULATIONS, ...lines),
})
const MID_YEAR = 'the mid-year estimate of the calendar year in which the financial year starts'
const EARLIER =
  'Where that estimate is missing for an area, its nearest earlier one is used; none at all: [x]'
const WHOLE_ROW =
  "a row whose area is blank or the whole's own name; the areas are summed only where there is none"

const RATES: Case[] = [
  {
    rule: 'Once, at the end, half away from zero: 6.25 is 6.3',
    indicator: 'referral-rate',
    given: ratesOver('2023|1600|'),
    gives: ['1', '1600', '6.3'],
  },
  {
    rule: MID_YEAR,
    indicator: 'referral-rate',
    given: ratesOver('2022|400|', '2023|1600|', '2024|800|'),
    gives: ['1', '1600', '6.3'],
  },
  {
    rule: `${MID_YEAR}: March 2023 is of 2022/23`,
    indicator: 'referral-rate',
    given: ratesOver('2022|400|', '2023|1600|'),
    ask: { periods: [month(2023, 3)] },
    gives: ['0', '400', '0.0'],
  },
  {
    rule: `${MID_YEAR}: April 2023 is of 2023/24`,
    indicator: 'referral-rate',
    given: ratesOver('2022|400|', '2023|1600|'),
    ask: { periods: [month(2023, 4)], window: 'rolling-12m' },
    gives: ['1', '1600', '6.3'],
  },
  {
    rule: EARLIER,
    indicator: 'referral-rate',
    given: ratesOver('2020|800|', '2024|1600|'),
    gives: ['1', '800', '12.5'],
  },
  { rule: EARLIER, indicator: 'referral-rate', given: ratesOver('2024|1600|'), gives: ['1', '[x]', '[x]'] },
  {
    rule: EARLIER,
    indicator: 'referral-rate',
    given: ratesOver('2023|900|South'),
    area: 'North',
    gives: ['1', '[x]', '[x]'],
  },
  {
    rule: WHOLE_ROW,
    indicator: 'referral-rate',
    given: ratesOver('2023|1000|North', '2022|600|South'),
    gives: ['1', '1600', '6.3'],
  },
  {
    rule: WHOLE_ROW,
    indicator: 'referral-rate',
    given: ratesOver('2023|1000|North', '2023|600|South', '2023|3200|All areas'),
    gives: ['1', '3200', '3.1'],
  },
  {
    rule: '`Unknown` has no population: its rate is `[z]`',
    indicator: 'referral-rate',
    given: ratesOver('2023|1600|'),
    area: 'Unknown',
    gives: ['0', '[z]', '[z]'],
  },
  {
    rule: 'bands or single years that tile 0 to 17 are summed, older ones are not under-18s',
    indicator: 'referral-rate',
    given: ratesOver('2023|600||0-4', '2023|1000||5-17', '2023|700||18-24'),
    gives: ['1', '1600', '6.3'],
  },
]

const WITHIN_12 = 'an earlier one on an earlier day d, and the day ≤ d + 12 months'
const leap = referrals('A|2023-02-28|', 'A|2024-02-29|', 'B|2023-02-28|', 'B|2024-02-28|')
const leapDay = referrals('A|2024-02-29|', 'A|2025-02-28|', 'B|2024-02-29|', 'B|2025-03-01|')
const nextArea = referrals(
  'A|2022-06-10|South',
  'A|2023-06-10|North',
  'B|2022-06-09|South',
  'B|2023-06-10|North',
)
const previous = referrals(
  'A|2023-06-10||R1|2022-06-10',
  'B|2023-06-10||R2|2022-06-09',
  'C|2023-06-10||R3|2023-06-10',
)

const RE_REFERRALS: Case[] = [
  {
    rule: `${WITHIN_12}. (28 Feb 2023 → 29 Feb 2024: no; 28 Feb 2024: yes.)`,
    indicator: 're-referral-share',
    given: { referrals: leap },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: '29 Feb 2024 + 12 months = 28 Feb 2025',
    indicator: 're-referral-share',
    given: { referrals: leapDay },
    ask: { periods: [financialYear(2024)] },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'on an earlier day: two of one day are one referral, and not each other’s',
    indicator: 're-referral-share',
    given: { referrals: oneDay },
    gives: ['0', '1', '0.0'],
  },
  {
    rule: 'The earlier one may lie before the window, and in another area',
    indicator: 're-referral-share',
    given: { referrals: nextArea },
    area: 'North',
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'The column `previous_referral_date` or the extract may show the earlier one',
    indicator: 're-referral-share',
    given: { referrals: previous },
    gives: ['1', '3', '33.3'],
  },
  {
    rule: 'Denominator 0: `[z]`, never 0 and never 100',
    indicator: 're-referral-share',
    given: { referrals: previous },
    ask: { periods: [financialYear(2022)] },
    gives: ['0', '0', '[z]'],
  },
]

const JOINED = 'an initial assessment joined by `referral_id`'
const FOLLOWS =
  "or of the same child, starting on or after the referral and before that child's next referral"
const twice = referrals('A|2023-05-10||R1', 'A|2023-06-10||R2')
const wentOn = (...lines: string[]): Tables => ({ referrals: twice, assessments: assessments(...lines) })

const WENT_ON: Case[] = [
  {
    rule: JOINED,
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|initial|2023-06-20||R1', 'A|core|2023-06-20||R2'),
    ask: { periods: [month(2023, 5)] },
    gives: ['1', '1', '100.0'],
  },
  {
    rule: 'an initial assessment: a core one is none',
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|initial|2023-06-20||R1', 'A|core|2023-06-20||R2'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: `${FOLLOWS}: on the day of the next it belongs to the next`,
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|initial|2023-06-10||'),
    ask: { periods: [month(2023, 5)] },
    gives: ['0', '1', '0.0'],
  },
  {
    rule: `${FOLLOWS}: the day before it belongs to the first`,
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|initial|2023-06-09||'),
    ask: { periods: [month(2023, 5)] },
    gives: ['1', '1', '100.0'],
  },
  {
    rule: `${FOLLOWS}: before every referral it belongs to none`,
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|initial|2023-05-09||'),
    gives: ['0', '2', '0.0'],
  },
  {
    rule: 'Several referrals of one child on one day are one referral: all their ids join',
    indicator: 'referral-to-assessment-share',
    given: { referrals: oneDay, assessments: assessments('A|initial|2023-05-06||R9') },
    area: 'North',
    gives: ['1', '1', '100.0'],
  },
  {
    rule: 'where an extract holds no row of the required kind at all, a share over it is `[z]`, not 0',
    indicator: 'referral-to-assessment-share',
    given: wentOn('A|core|2023-05-10||R1'),
    gives: ['0', '2', '[z]'],
  },
]

// Friday 28 April 2023; 1 and 8 May are bank holidays, so working day 7 is Thursday 11 May.
const spring = referrals('A|2023-04-28||R1', 'B|2023-04-28||R2')
// Wednesday 14 June 2023: working day 7 is Friday 23 June, then a weekend.
const summer = referrals('A|2023-06-14||R1', 'B|2023-06-14||R2')
const SEVEN = 'initial 7 from referral'

const INITIAL: Case[] = [
  {
    rule: `${SEVEN}: Monday to Friday less the bank holidays of England`,
    indicator: 'initial-assessment-timely-share',
    given: {
      referrals: spring,
      assessments: assessments('A|initial|2023-05-09|2023-05-11|R1', 'B|initial|2023-05-09|2023-05-12|R2'),
    },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'the Saturday after day 7 is still in time',
    indicator: 'initial-assessment-timely-share',
    given: {
      referrals: summer,
      assessments: assessments('A|initial|2023-06-14|2023-06-24|R1', 'B|initial|2023-06-14|2023-06-26|'),
    },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'none, or an id that is not there: left out',
    indicator: 'initial-assessment-timely-share',
    given: {
      referrals: summer,
      assessments: assessments(
        'A|initial|2023-06-14|2023-06-20|R1',
        'A|initial|2023-06-14|2023-06-20|R99',
        'C|initial|2023-06-14|2023-06-20|',
        'A|initial|2023-06-13|2023-06-20|',
      ),
    },
    gives: ['1', '1', '100.0'],
  },
  {
    rule: "where that is blank, the child's latest referral on or before the assessment's start",
    indicator: 'initial-assessment-timely-share',
    given: {
      referrals: referrals('A|2023-05-10||R1', 'A|2023-06-14||R2', 'A|2023-06-21||R3'),
      assessments: assessments('A|initial|2023-06-20|2023-06-26|'),
    },
    gives: ['0', '1', '0.0'],
  },
  {
    rule: 'Where `to` is before `from` there is no time at all: completed before its referral is not timely',
    indicator: 'initial-assessment-timely-share',
    given: { referrals: summer, assessments: assessments('A|initial|2023-06-01|2023-06-13|R1') },
    gives: ['0', '1', '0.0'],
  },
]

const completions = assessments(
  'A|core|2023-03-01|2023-04-01||',
  'B|core|2023-06-05|2024-03-31||North',
  'C|core|2023-06-05|2024-04-01||North',
  'D|single|2023-06-05|2023-06-06||North',
  'E|core|2023-06-05|||North',
)
const finished = (...lines: string[]): Tables => ({ assessments: assessments(...lines) })
const ONLY = 'Completions only, as DfE counts'

const CORE: Case[] = [
  {
    rule: 'core assessments completed, both ends of the window included',
    indicator: 'core-assessment-rate',
    given: { assessments: completions, populations },
    gives: ['2', '1600', '12.5'],
  },
  {
    rule: '`Unknown` has no population',
    indicator: 'core-assessment-rate',
    given: { assessments: completions, populations },
    area: 'Unknown',
    gives: ['1', '[z]', '[z]'],
  },
  {
    rule: 'none at all: `[x]`',
    indicator: 'core-assessment-rate',
    given: { assessments: completions, populations },
    area: 'North',
    gives: ['1', '[x]', '[x]'],
  },
  {
    rule: 'core 35 from its start: seven weeks from Monday 5 June 2023 are Monday 24 July',
    indicator: 'core-assessment-timely-share',
    given: finished('A|core|2023-06-05|2023-07-24', 'B|core|2023-06-05|2023-07-25'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'core 35 from its start: over the bank holiday of 28 August it is Tuesday 19 September',
    indicator: 'core-assessment-timely-share',
    given: finished('A|core|2023-07-31|2023-09-19', 'B|core|2023-07-31|2023-09-20'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'Between two days they are counted: Saturday 22 July after day 35, and the Sunday, are in time',
    indicator: 'core-assessment-timely-share',
    given: finished(
      'A|core|2023-06-02|2023-07-22',
      'B|core|2023-06-02|2023-07-23',
      'C|core|2023-06-02|2023-07-24',
    ),
    gives: ['2', '3', '66.7'],
  },
  {
    rule: ONLY,
    indicator: 'core-assessment-timely-share',
    given: finished('A|core|2023-04-03|', 'B|core|2023-02-01|2023-03-31', 'C|single|2023-04-03|2023-04-04'),
    gives: ['0', '0', '[z]'],
  },
]

const SINGLE: Case[] = [
  {
    rule: 'single 45 from its start: nine weeks from Monday 5 June 2023 are Monday 7 August; blank is `single`',
    indicator: 'assessment-timely-share',
    given: finished('A||2023-06-05|2023-08-07', 'B|single|2023-06-05|2023-08-08'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'single 45 from its start: over Christmas, from Wednesday 13 December 2023 to Monday 19 February',
    indicator: 'assessment-timely-share',
    given: finished('A|single|2023-12-13|2024-02-19', 'B|single|2023-12-13|2024-02-20'),
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'one-off days: from Monday 22 August 2022, over 29 August and 19 September, to Wednesday 26 October',
    indicator: 'assessment-timely-share',
    given: finished('A|single|2022-08-22|2022-10-26', 'B|single|2022-08-22|2022-10-27'),
    ask: { periods: [financialYear(2022)] },
    gives: ['1', '2', '50.0'],
  },
  {
    rule: 'the start is day 0, the first working day after it is day 1: the same day is 0, Friday to Monday 1',
    indicator: 'assessment-mean-days',
    given: finished('A|single|2023-06-05|2023-06-05', 'B|single|2023-06-09|2023-06-12'),
    gives: ['1', '2', '0.5'],
  },
  {
    rule: 'numerator the sum, denominator the number: 5, 5, 5 and 10 are 25 over 4, 6.25, rounded to 6.3',
    indicator: 'assessment-mean-days',
    given: finished(
      'A|single|2023-06-05|2023-06-12',
      'B|single|2023-06-05|2023-06-12',
      'C|single|2023-06-05|2023-06-12',
      'D|single|2023-06-05|2023-06-19',
    ),
    gives: ['25', '4', '6.3'],
  },
  {
    rule: 'less the bank holidays: from Maundy Thursday 2024 to the Tuesday after Easter is one day',
    indicator: 'assessment-mean-days',
    given: finished('A|single|2024-03-28|2024-04-02'),
    ask: { periods: [financialYear(2024)] },
    gives: ['1', '1', '1.0'],
  },
  {
    rule: 'a mean of nothing is `[z]`: an initial assessment is no single one',
    indicator: 'assessment-mean-days',
    given: finished('A|initial|2023-06-05|2023-06-12', 'B|single|2023-06-05|'),
    gives: ['0', '0', '[z]'],
  },
]

export const FRONT_DOOR_CASES: Case[] = [
  ...COUNTS,
  ...RATES,
  ...RE_REFERRALS,
  ...WENT_ON,
  ...INITIAL,
  ...CORE,
  ...SINGLE,
]
