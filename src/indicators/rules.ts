/** A rule of how figures are made, told in plain English: definitions name them, `explain` prints them. */
export interface Rule {
  title: string
  text: string
}

export const rules = {
  event: {
    title: 'Event figure',
    text: 'Rows whose event date falls in the window count, its first and last day included. Several referrals of one child on one day are one referral.',
  },
  stock: {
    title: 'Stock figure',
    text: 'People with an episode open at the end of the window count once each: it starts on or before the day, and has no end or ends after it. An episode that ends on the day is not open.',
  },
  cumulative: {
    title: 'Cumulative figure',
    text: 'All since the start of the programme to the last day of the window, that day included.',
  },
  'starts-and-ends-of-plans': {
    title: 'Starts and ends of plans',
    text: 'Plans are counted, not children: a child whose plan starts twice in the year counts twice, as the Department for Education counts.',
  },
  'starts-and-ends-of-care': {
    title: 'Starts and ends of care',
    text: 'Children are counted: each once in an area and once in the whole, however often care starts or ends in the window, as the Department for Education counts.',
  },
  'plans-of-this-council': {
    title: 'Plans of this council',
    text: 'A plan flagged as that of another authority is left out of every figure of plans.',
  },
  'children-looked-after': {
    title: 'Children looked after',
    text: 'A row is a period of care. Legal status V3 and V4 (short breaks) never counts. Where the date of birth is known, a child of 18 or over is left out of stocks, but not of those who cease to be looked after: many leave on that birthday.',
  },
  'children-in-need': {
    title: 'Children in need',
    text: 'All children with an open episode of need, those on a protection plan or looked after among them, as the Department for Education counts.',
  },
  'on-a-cin-plan': {
    title: 'On a CIN plan',
    text: 'Children with an open child in need plan who are neither on a protection plan nor looked after.',
  },
  'nothing-of-that-kind': {
    title: 'Nothing of that kind',
    text: 'Where the extract holds no row of the required kind at all (no initial assessment after 2014, say), a share over it is not applicable, never 0.',
  },
  rate: {
    title: 'Rate per 10,000',
    text: 'The numerator times 10,000 over the population under 18: the mid-year estimate of the calendar year in which the financial year of the last day of the window starts (mid-2024 for 2024/25). Where it is missing, the nearest earlier one, with a note. A month is not annualised.',
  },
  population: {
    title: 'Population in force',
    text: 'The newest estimate not after the year in which the financial year of the last day of the window starts. Age bands or single years that tile 0 to 17 are summed. By ethnicity or age it is, also below a rate, that of the part, where the populations tell it apart.',
  },
  'population-of-the-whole': {
    title: 'Population of the whole',
    text: 'The row without an area or with the name of the whole; the areas are summed only where there is no such row. An unknown area has no population, so its rate is not applicable.',
  },
  share: {
    title: 'Share',
    text: 'Those of the denominator that meet the condition, over the same window. A share of nothing is not applicable, never 0 and never 100.',
  },
  mean: {
    title: 'Mean',
    text: 'The sum over the number. Months and weeks of support are held as days and divided at the end, by 30.4375 and by 7.',
  },
  median: {
    title: 'Median',
    text: 'The middle value; of an even number, the mean of the two in the middle. It has a denominator only.',
  },
  'within-12-months': {
    title: 'Within 12 months of a previous one',
    text: 'There is one on an earlier day, and the day is no later than 12 months after it. Months are added forward and clamped to the last day of the month: 28 February 2023 to 28 February 2024 is within, to 29 February 2024 is not.',
  },
  'working-days': {
    title: 'Working days',
    text: 'Monday to Friday less the bank holidays of England. The start is day 0, the first working day after it day 1; a Saturday after the last day of the limit is still in time. The day on which a limit falls is that working day itself.',
  },
  age: {
    title: 'Age',
    text: 'A year older on the birthday; one born on 29 February is 18 on 1 March of an ordinary year.',
  },
  hours: {
    title: 'Hours',
    text: 'Hours are counted only where both ends have a time. Where one has none, days are (72 hours are 3 days), and the figure carries a note. A column whose times are all midnight has no times.',
  },
  're-referral': {
    title: 'Re-referral',
    text: 'A referral in the window with an earlier referral of the same child within 12 months, by the extract or by the column previous_referral_date. The earlier one may lie before the window, so the extract must reach 12 months further back.',
  },
  'second-plan': {
    title: 'Second or subsequent plan',
    text: 'A plan starting in the window of a child with an earlier plan of this council, however long ago; a number of previous plans of 1 or more counts too, for an extract seldom reaches back 18 years.',
  },
  'referral-to-assessment': {
    title: 'Referral that went on to assessment',
    text: 'A referral in the window with an assessment joined by referral_id or, without ids, one of the same child that starts on or after the referral and before the next referral of that child.',
  },
  'referral-of-an-assessment': {
    title: 'The referral of an assessment',
    text: 'Joined by referral_id; where that is blank, the latest referral of the child on or before the start of the assessment. With none, or with an id that is not there, the assessment is left out and counted in the note.',
  },
  timely: {
    title: 'Timely',
    text: 'Completed in the window and within the limit of working days: an initial assessment 7 from its referral, a core assessment 35 from its start, a single one 45 from its start. Only completions count; what is open past its limit has a figure of its own.',
  },
  'conference-in-time': {
    title: 'Conference in time',
    text: 'Held within 15 working days of the start of the section 47 enquiry. A conference dated before its enquiry stays in the total and is not timely. Conferences flagged as transfers in are left out. Enquiries started less than 15 working days before the end are not yet mature.',
  },
  'due-cohort': {
    title: 'Due cohort',
    text: 'Those whose limit falls in the window; one whose limit lies after the end of the extract is left out and noted.',
  },
  'reviewed-in-time': {
    title: 'Reviewed in time',
    text: 'Of plans open at the day for at least 3 months: the first review within 3 months of the start, each next within 6 months of the one before, the last within 6 months of the day.',
  },
  'seen-every-4-weeks': {
    title: 'Seen every 4 weeks',
    text: 'Of cases open at the day for at least 28 days, those with a visit in the last 28 days.',
  },
  'before-and-after': {
    title: 'Before and after',
    text: 'Of people whose 12 months after joining end in the window: before is joined later than the event and no later than 12 months after it, after is from the day of joining until less than 12 months later. The numerator is after less before, the denominator before.',
  },
  'category-of-harm': {
    title: 'Category of harm',
    text: 'Children by their latest category, else the initial one; a child open in two categories counts in both.',
  },
  supported: {
    title: 'Supported',
    text: 'In support on at least one day of the window; the day of leaving is not one.',
  },
  'offending-of-children-looked-after': {
    title: 'Offending of children looked after',
    text: 'Aged 10 or over and looked after for 12 months at the end; their outcomes in the 12 months ending at the end, whatever the window.',
  },
  'supervision-audits': {
    title: 'Supervision audits',
    text: 'The month ending at the end of the window.',
  },
  'pathway-plan': { title: 'Pathway plan', text: 'A pathway plan is current for 6 months after its review.' },
  'mental-health-need': {
    title: 'Mental health need',
    text: 'A need is met when the service has started by the day.',
  },
  'newly-qualified': {
    title: 'Newly qualified',
    text: 'In the first 6 months of practice the last supervision is no more than 14 days ago, in the rest of the first year no more than 21.',
  },
  each: {
    title: 'Share by each value',
    text: 'A figure for each agency or category that occurs, over the whole of the area.',
  },
  wellbeing: { title: 'Wellbeing', text: 'A higher score is better.' },
  'engaged-at-the-end': {
    title: 'Engaged in education, training or employment',
    text: 'As things stand at the end of the window.',
  },
  'foster-carers': {
    title: 'Foster carers',
    text: 'In-house carers approved for adolescents or for complex needs.',
  },
  'passed-to-social-care': {
    title: 'Common assessment passed to social care',
    text: 'Counted by the day of passing.',
  },
  'repeat-with-children': {
    title: 'Repeat incident with children present',
    text: 'An earlier incident of the same household with children present within 12 months.',
  },
  'aged-10-to-17': {
    title: 'Aged 10 to 17',
    text: 'First-time entrants and violence outcomes are of young people aged 10 to 17 on the day of the outcome.',
  },
  snapshot: {
    title: 'Snapshot',
    text: 'Such an extract has no days of its own, only the day as of which it was taken: a window that ends on another day carries a note.',
  },
  'completion-of-actions': {
    title: 'Completion of actions',
    text: 'An action that is not complete is overdue the day after the day by which it ends. A day that stands with the word review is one on which a review is due, and makes nothing overdue; a month is meant to its last day. Of several statuses in a cell the worst counts.',
  },
  supplied: {
    title: 'Supplied',
    text: 'Counted by somebody else and read from the counts file, with the period and the area it is for.',
  },
} satisfies Record<string, Rule>

/** These hold for every figure, so no definition names them. */
export const rulesOfEveryFigure = {
  whole: {
    title: 'The whole is counted afresh',
    text: 'It is not summed from areas: a child open in two areas is one child of the county.',
  },
  rounding: {
    title: 'Rounding',
    text: 'Once, at the end, from the whole numbers, half away from zero: 7 of 112 is 6.3, 6.25 before rounding.',
  },
  coverage: {
    title: 'Coverage',
    text: 'A window that starts more than 31 days before the extract or ends more than 31 days after it gives a figure with a note; outside a configured coverage the figure is not available.',
  },
} satisfies Record<string, Rule>
