import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATASETS } from '../../src/datasets/index.ts'
import { requiredColumns } from '../../src/datasets/matching.ts'
import { asRecognised, mapped, messageOf, seen, told } from './recognition.ts'

/** Datasets all of whose columns another has too: only a name tells them. */
const ALIKE: Record<string, string> = {
  cp_reviews: 'error[ambiguous-extract]',
  cin_plans: 'error[ambiguous-extract]',
  private_fostering: 'error[ambiguous-extract]',
  allegations: 'error[unknown-extract]',
}

const EPISODE = 'child_id | start_date | end_date'

describe('every dataset', () => {
  it.each(DATASETS.map(dataset => [dataset.id, dataset] as const))(
    '%s is told by all its columns',
    (id, { columns }) => {
      const header = Object.keys(columns).join(' | ')
      expect(told(seen('extract.csv', header))).toBe(ALIKE[id] ?? id)
    },
  )

  it.each(DATASETS.map(dataset => [dataset.id, dataset] as const))(
    '%s is told by what it requires and its name',
    (id, dataset) => {
      for (const name of [`${id}.csv`, `${id}_2023-24.csv`, `${id.replaceAll('_', ' ').toUpperCase()}.csv`]) {
        expect(told(seen(name, requiredColumns(dataset).join(' | '), { explicit: false }))).toBe(id)
      }
    },
  )

  it('is told whatever the order of the columns', () => {
    const header = [
      'child_id',
      'start_date',
      'end_date',
      'initial_category',
      'Gender',
      'ward',
      'previous_plans',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(header, { minLength: header.length }), names => {
        expect(mapped(asRecognised(seen('x.csv', names.join(' | '))))).toEqual({
          child_id: 'child_id',
          start_date: 'start_date',
          end_date: 'end_date',
          initial_category: 'initial_category',
          previous_plans: 'previous_plans',
        })
      }),
      { numRuns: 20 },
    )
  })
})

describe('by its columns', () => {
  it.each([
    ['child_id | referral_date | referral_id | area | nfa', 'referrals'],
    ['child_id | start_date | end_date | kind | referral_id', 'assessments'],
    ['child_id | start_date | conference_date', 'section47'],
    ['child_id | start_date | end_date | initial_category', 'cp_plans'],
    ['child_id | start_date | end_date | primary_need', 'cin'],
    ['child_id | date_of_birth | start_date | end_date | legal_status', 'cic'],
    ['year | area | population', 'populations'],
    ['indicator | period | numerator', 'counts'],
    ['child_id | referral_date | treatment_date', 'camhs_referrals'],
    ['child_id | absence_date | days | authorised', 'absences'],
    ['child_id | outcome_date | date_of_birth', 'youth_justice'],
    ['child_id | pathway_plan_date', 'care_leavers'],
    ['ref | theme | status | review_or_end', 'actions'],
    ['family_id | turned_around_date', 'families'],
    ['child_id | start_date | end_date | notification_date | assessment_date', 'early_help'],
  ])('%s is %s', (header, dataset) => {
    expect(told(seen('extract.csv', header))).toBe(dataset)
  })

  it('reads names without regard to case, blanks, underscores and punctuation', () => {
    const file = asRecognised(seen('x.csv', 'Child ID | REFERRAL-DATE | “Referral ID” | NFA? | Source'))
    expect(file.dataset.id).toBe('referrals')
    expect(mapped(file)).toEqual({
      child_id: 'Child ID',
      referral_date: 'REFERRAL-DATE',
      referral_id: '“Referral ID”',
      nfa: 'NFA?',
      source: 'Source',
    })
    expect([...file.mapping.values()].map(({ how }) => how)).toEqual(['name', 'name', 'name', 'name', 'name'])
  })

  it('is not overruled by a name that the columns belie, and says so', () => {
    const file = asRecognised(seen('cic.csv', 'child_id | referral_date | referral_id | nfa'))
    expect(file.dataset.id).toBe('referrals')
    expect(file.warnings.map(({ code }) => code)).toEqual(['named-otherwise'])
  })
})

describe('by its file name, where several fit', () => {
  it.each([
    ['cic.csv', EPISODE, 'cic'],
    ['CIN.csv', EPISODE, 'cin'],
    ['cp_plans_2024.csv', EPISODE, 'cp_plans'],
    ['section47.csv', EPISODE, 'section47'],
    ['assessments_2008-09.csv', EPISODE, 'assessments'],
    ['early_help.csv', EPISODE, 'early_help'],
    ['cin_plans.csv', EPISODE, 'cin_plans'],
    ['Missing episodes.csv', EPISODE, 'missing_episodes'],
    ['referrals_2023.csv', 'child_id | referral_date', 'referrals'],
    ['referrals_north.csv', 'child_id | referral_date', 'referrals'],
    ['kent_referrals_2023.csv', 'child_id | referral_date', 'referrals'],
    ['camhs_referrals.csv', 'child_id | referral_date', 'camhs_referrals'],
    ['allegations.csv', 'child_id | referral_date', 'allegations'],
    ['cp_reviews.csv', 'child_id | review_date', 'cp_reviews'],
    ['care_leavers.csv', 'child_id', 'care_leavers'],
  ])('%s with %s is %s', (file, header, dataset) => {
    expect(told(seen(file, header))).toBe(dataset)
  })

  it('cannot be told where the name says nothing and the columns fit several equally', () => {
    const file = seen('extract.csv', EPISODE)
    expect(told(file)).toBe('error[ambiguous-extract]')
    expect(messageOf(file)).toContain('cp_plans')
    expect(messageOf(file)).toContain('assessments=extract.csv')
  })

  it('does not take placements of children looked after for periods of care', () => {
    expect(told(seen('cla placements.csv', EPISODE))).toBe('error[ambiguous-extract]')
    expect(told(seen('cla placements.csv', EPISODE, { explicit: false }))).toBe('warning[ambiguous-extract]')
  })
})

describe('forced with name=file', () => {
  it('is what the user says', () => {
    expect(told(seen('extract.csv', EPISODE, { forced: 'cic' }))).toBe('cic')
    expect(told(seen('referrals.csv', EPISODE, { forced: 'CP-plans' }))).toBe('cp_plans')
    expect(told(seen('-', 'child_id', { forced: 'private_fostering' }))).toBe('private_fostering')
  })

  it('needs the columns of that dataset', () => {
    const file = seen('extract.csv', EPISODE, { forced: 'referrals' })
    expect(told(file)).toBe('error[missing-column]')
    expect(messageOf(file)).toContain('referrals without referral_date')
    expect(file).toMatchObject({ passedOver: false, problem: { exit: 3 } })
  })

  it('is wrong use where there is no such dataset', () => {
    const file = seen('extract.csv', EPISODE, { forced: 'refferals' })
    expect(file).toMatchObject({ problem: { exit: 2, advice: 'did you mean referrals?' } })
  })
})

describe('a file that fits nothing', () => {
  it('is an error that names the nearest dataset and the columns it lacks', () => {
    const file = seen('extract.csv', 'child_id | end_date | initial_category | previous_plans')
    expect(told(file)).toBe('error[unknown-extract]')
    expect(messageOf(file)).toContain('nearest is cp_plans, which lacks start_date')
    expect(file).toMatchObject({ problem: { exit: 3, file: 'extract.csv' } })
  })

  it('is near to what a slip of the pen was meant for', () => {
    const file = seen('extract.csv', 'child_id | referal_date | nfa')
    expect(messageOf(file)).toContain('nearest is referrals, which lacks referral_date')
    expect(messageOf(file)).toContain('column 2 is spelled nearly like referral_date')
  })

  it('is passed over with a warning in a folder', () => {
    expect(seen('contacts.csv', 'child_id | contact_date', { explicit: false })).toMatchObject({
      passedOver: true,
      problem: { severity: 'warning', code: 'unknown-extract' },
    })
  })

  it.each(['referrals.csv', 'cp_plans_2024.csv', 'CIN.csv'])(
    'is an error in a folder too where it is called %s',
    name => {
      const file = seen(name, 'child_id | contact_date', { explicit: false })
      expect(told(file)).toBe('error[missing-column]')
    },
  )

  it('is not told to say what it is, where somebody said so', () => {
    const forced = seen('x.csv', 'whom | when', { forced: 'referrals' })
    expect(messageOf(forced)).toContain('referrals without child_id and referral_date')
    expect(messageOf(forced)).not.toContain('name=file')
    expect(messageOf(seen('x.csv', 'whom | when'))).toContain('name=file')
  })

  it('is told to be passed over in a folder alone', () => {
    const messageIn = (explicit: boolean) => messageOf(seen('x.csv', 'whom | when', { explicit }))
    expect(messageIn(false)).toMatch(/; until then the file is passed over$/)
    expect(messageIn(true)).not.toContain('passed over')
  })

  it('called for referrals is not taken for allegations, which need less', () => {
    const file = seen('referrals.csv', 'person | referral_date | area', { explicit: false })
    expect(messageOf(file)).toContain('referrals without child_id')
  })

  it('is not taken for a dataset that needs less where it only lacks something', () => {
    expect(messageOf(seen('x.csv', 'person | referral_date | nfa'))).toContain(
      'referrals, which lacks child_id',
    )
    expect(messageOf(seen('x.csv', 'child_id | end_date | kind'))).toContain('which lacks start_date')
  })

  it('is not a list of children, whatever could be made of one', () => {
    expect(told(seen('children.csv', 'child_id | date_of_birth | area'))).toBe('error[unknown-extract]')
  })

  it('without a header line is told so, and nothing of the child is repeated', () => {
    const file = seen('x.csv', 'C10023 | 2024-05-01 | Ashford')
    expect(messageOf(file)).toContain('the first line holds days')
    expect(messageOf(file)).not.toMatch(/C10023|2024|Ashford/)
  })

  it('may have no names at all', () => {
    expect(told(seen('referrals.csv', ' | '))).toBe('error[no-header]')
  })
})

describe('two columns for one meaning', () => {
  it.each([
    ['our name twice', 'child_id | Child ID | referral_date', 'child_id (columns 1 and 2)'],
    [
      'our name and a statutory one',
      'child_id | Child Unique ID | referral_date',
      'child_id (columns 1 and 2)',
    ],
    ['two names of the area', 'child_id | referral_date | district | Locality', 'area (columns 3 and 4)'],
    ['area and la_name', 'child_id | referral_date | area | la_name', 'area (columns 3 and 4)'],
  ])('%s', (_, header, words) => {
    for (const explicit of [true, false]) {
      const file = seen('referrals.csv', header, { explicit })
      expect(told(file)).toBe('error[two-columns]')
      expect(messageOf(file)).toContain(words)
    }
  })

  it('our name and a configured one', () => {
    const columns = { referrals: { referral_date: 'Date received' } }
    const file = seen('referrals.csv', 'child_id | referral_date | date received', { columns })
    expect(told(file)).toBe('error[two-columns]')
    expect(file).toMatchObject({ problem: { exit: 3 } })
  })
})

describe('the area', () => {
  it.each(['area', 'District', 'locality', 'LA name'])('answers to %s', name => {
    expect(mapped(asRecognised(seen('referrals.csv', `child_id | referral_date | ${name}`))).area).toBe(name)
  })
})

describe('columns: of the configuration', () => {
  const columns = { '*': { child_id: 'PersonRef' }, cin: { start_date: 'Opened', ward: 'Ward name' } }

  it('give our columns the names that an extract has', () => {
    const file = asRecognised(seen('cin.csv', 'personref | OPENED | end_date | Ward Name', { columns }))
    expect(mapped(file)).toEqual({
      child_id: 'personref',
      start_date: 'OPENED',
      end_date: 'end_date',
      ward: 'Ward Name',
    })
    expect(file.mapping.get('start_date')).toEqual({ at: 1, header: 'OPENED', how: 'configured' })
    expect(file.extra).toEqual([])
  })

  it('need not be in every file', () => {
    expect(told(seen('cin.csv', EPISODE, { columns }))).toBe('cin')
  })
})

describe('the other columns', () => {
  const file = asRecognised(seen('referrals.csv', 'child_id | referral_date | Gender | | Ward | '))

  it('are kept for breakdowns', () => {
    expect(file.extra).toEqual([
      { header: 'Gender', at: 2, meaning: 'sex' },
      { header: 'Ward', at: 4 },
    ])
  })

  it('are ignored where they have no name; the reading of the header has warned of them, once', () => {
    expect(file.ignored).toEqual([3, 5])
    expect(file.warnings).toEqual([])
  })
})
