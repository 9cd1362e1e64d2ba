import type { StatutoryList } from './list.ts'

/** Columns of every published file. */
const PUBLISHED = {
  time_period: 'period',
  time_identifier: 'time_identifier',
  geographic_level: 'geographic_level',
  country_code: 'country_code',
  country_name: 'country_name',
  region_code: 'region_code',
  region_name: 'region_name',
  old_la_code: 'la_code',
  new_la_code: 'area_code',
  la_name: 'area_name',
  category: 'category',
}

/**
 * Files as the Department for Education publishes them. Of the population estimates (ONS) the rows of
 * authorities are read: those of England and its regions hold the same children again.
 * Source: explore-education-statistics.service.gov.uk, Open Government Licence v3.0.
 */
export const PUBLISHED_FILES: readonly StatutoryList[] = [
  {
    standard: 'Explore education statistics',
    list: 'Mid-year population estimates',
    feeds: [
      {
        dataset: 'populations',
        as: { period: ['year'], population_estimate: ['population'], age_group: ['age_band'] },
        only: { column: 'geographic_level', words: ['Local authority'] },
      },
    ],
    columns: { ...PUBLISHED, age_group: 'age_group', population_estimate: 'population_estimate' },
  },
  {
    standard: 'Explore education statistics',
    list: 'C1 referrals and re-referrals',
    columns: {
      ...PUBLISHED,
      referral_count: 'referral_count',
      rereferral_count: 'rereferral_count',
      rereferral_percent: 'rereferral_percent',
      no_further_action_count: 'no_further_action_count',
      no_further_action_percent: 'no_further_action_percent',
      not_in_need_count: 'not_in_need_count',
      not_in_need_percent: 'not_in_need_percent',
      referral_child_count: 'referral_child_count',
      rereferral_child_count: 'rereferral_child_count',
      rereferral_child_percent: 'rereferral_child_percent',
    },
  },
  {
    standard: 'Explore education statistics',
    list: 'D3 second or subsequent plans',
    columns: {
      ...PUBLISHED,
      CPP_start: 'cpp_start',
      CPP_subsequent: 'cpp_subsequent',
      CPP_subsequent_percent: 'cpp_subsequent_percent',
    },
  },
  {
    standard: 'Explore education statistics',
    list: 'D5 plan duration at 31 March',
    columns: {
      ...PUBLISHED,
      CPP_At31: 'cpp_at_31_march',
      '2_years_or_more': 'cpp_two_years_or_more',
      '2_years_or_more_percent': 'cpp_two_years_or_more_percent',
    },
  },
]
