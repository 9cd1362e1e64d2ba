import type { StatutoryList } from './list.ts'

const CHILD_903 = { CHILD: 'child_id', SEX: 'sex', DOB: 'date_of_birth' }

/**
 * SSDA903, the yearly return on children looked after. `Episodes` has a row for every placement and
 * legal status, so consecutive rows of a child are one period of care. The accommodation code of `OC3`
 * ends in the digit that says whether it is suitable. Source: Department for Education, SSDA903 guide,
 * Open Government Licence v3.0.
 */
export const SSDA903: readonly StatutoryList[] = [
  {
    standard: 'SSDA903',
    list: 'Header',
    feeds: [{ dataset: 'people' }],
    columns: {
      ...CHILD_903,
      ETHNIC: 'ethnicity',
      UPN: 'upn',
      MOTHER: 'is_mother',
      MC_DOB: 'mothers_child_dob',
    },
  },
  {
    standard: 'SSDA903',
    list: 'Episodes',
    feeds: [
      {
        dataset: 'cic',
        as: {
          cla_episode_start_date: ['start_date'],
          cla_episode_end_date: ['end_date'],
          primary_need: ['category_of_need'],
        },
        join: 'consecutive episodes',
      },
    ],
    columns: {
      ...CHILD_903,
      DECOM: 'cla_episode_start_date',
      RNE: 'episode_reason',
      LS: 'legal_status',
      CIN: 'primary_need',
      PLACE: 'placement_type',
      PLACE_PROVIDER: 'placement_provider',
      DEC: 'cla_episode_end_date',
      REC: 'cla_end_reason',
      REASON_PLACE_CHANGE: 'placement_change_reason',
      HOME_POST: 'home_postcode',
      PL_POST: 'placement_postcode',
      URN: 'placement_urn',
    },
  },
  {
    standard: 'SSDA903',
    list: 'Reviews',
    feeds: [{ dataset: 'cic_reviews' }],
    columns: { ...CHILD_903, REVIEW: 'cla_review_date', REVIEW_CODE: 'cla_review_participation_code' },
  },
  {
    standard: 'SSDA903',
    list: 'UASC',
    feeds: [{ dataset: 'unaccompanied' }],
    columns: { ...CHILD_903, DUC: 'uasc_end_date' },
  },
  {
    standard: 'SSDA903',
    list: 'OC2',
    columns: {
      ...CHILD_903,
      SDQ_SCORE: 'sdq_score',
      SDQ_REASON: 'sdq_reason',
      CONVICTED: 'convicted',
      HEALTH_CHECK: 'health_check',
      IMMUNISATIONS: 'immunisations_up_to_date',
      TEETH_CHECK: 'dental_check',
      HEALTH_ASSESSMENT: 'health_assessment',
      SUBSTANCE_MISUSE: 'substance_misuse',
      INTERVENTION_RECEIVED: 'intervention_received',
      INTERVENTION_OFFERED: 'intervention_offered',
    },
  },
  {
    standard: 'SSDA903',
    list: 'OC3',
    feeds: [
      {
        dataset: 'care_leavers',
        as: { activity_status: ['activity'], accommodation_type: ['accommodation_suitable'] },
      },
    ],
    columns: { ...CHILD_903, IN_TOUCH: 'in_touch', ACTIV: 'activity_status', ACCOM: 'accommodation_type' },
  },
  {
    standard: 'SSDA903',
    list: 'AD1',
    columns: {
      ...CHILD_903,
      DATE_INT: 'adoption_decision_date',
      DATE_MATCH: 'adoption_match_date',
      FOSTER_CARE: 'adopted_by_foster_carer',
      NB_ADOPTR: 'adopter_count',
      SEX_ADOPTR: 'adopter_sex',
      LS_ADOPTR: 'adopter_legal_status',
    },
  },
  {
    standard: 'SSDA903',
    list: 'PlacedAdoption',
    columns: {
      ...CHILD_903,
      DATE_PLACED: 'adoption_placed_date',
      DATE_PLACED_CEASED: 'adoption_reversal_date',
      REASON_PLACED_CEASED: 'adoption_reversal_reason',
    },
  },
  {
    standard: 'SSDA903',
    list: 'PrevPerm',
    columns: {
      ...CHILD_903,
      PREV_PERM: 'previous_permanence',
      LA_PERM: 'previous_permanence_la',
      DATE_PERM: 'previous_permanence_date',
    },
  },
  {
    standard: 'SSDA903',
    list: 'Missing',
    feeds: [{ dataset: 'missing_episodes', only: { column: 'missing_type', words: ['M', 'Missing'] } }],
    columns: {
      ...CHILD_903,
      MISSING: 'missing_type',
      MIS_START: 'missing_start_date',
      MIS_END: 'missing_end_date',
    },
  },
  {
    standard: 'SSDA903',
    list: 'SWEpisodes',
    columns: {
      ...CHILD_903,
      SW_ID: 'social_worker_id',
      SW_DECOM: 'social_worker_start_date',
      SW_DEC: 'social_worker_end_date',
      SW_REASON: 'social_worker_change_reason',
    },
  },
  {
    standard: 'SSDA903',
    list: 'DoLo',
    columns: { ...CHILD_903, DOLO_START: 'dolo_start_date', DOLO_END: 'dolo_end_date' },
  },
]
