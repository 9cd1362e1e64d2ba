import type { AreaLevels, Feed, StatutoryList } from './list.ts'

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

/** England and its regions hold the children of their authorities again. */
const LEVELS: AreaLevels = {
  column: 'geographic_level',
  areas: [
    { word: 'National', area: 'country_name', holds: 'all' },
    { word: 'Regional', area: 'region_name', holds: 'some' },
    { word: 'Local authority', area: 'area_name' },
  ],
}

/** Each row holds several figures, see `indicators/published/`. */
const FIGURES: Feed = { dataset: 'counts', levels: LEVELS, symbols: true, figures: true }

/**
 * Files as the Department for Education publishes them, read as they are downloaded: a row for each
 * authority, region and England in each year. Populations are of the Office for National Statistics.
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
        levels: LEVELS,
        symbols: true,
      },
    ],
    columns: { ...PUBLISHED, age_group: 'age_group', population_estimate: 'population_estimate' },
  },
  {
    standard: 'Explore education statistics',
    list: 'C1 referrals and re-referrals',
    feeds: [FIGURES],
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
    feeds: [FIGURES],
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
    feeds: [FIGURES],
    columns: {
      ...PUBLISHED,
      CPP_At31: 'cpp_at_31_march',
      '2_years_or_more': 'cpp_two_years_or_more',
      '2_years_or_more_percent': 'cpp_two_years_or_more_percent',
    },
  },
]
