import type { StatutoryList } from './list.ts'

/** Columns that nearly every list has; they tell nothing of which list it is. */
const A_CHILD = {
  'Child Unique ID': 'child_id',
  Gender: 'sex',
  Ethnicity: 'ethnicity',
  'Date of Birth': 'date_of_birth',
  'Age of Child (Years)': 'age',
  'Does the Child have a Disability': 'disability',
  'Allocated Team': 'team',
  'Allocated Worker': 'worker',
  Age: 'age',
}

/**
 * Annex A of Ofsted's framework for inspecting local authority children's services (ILACS): the lists
 * that inspectors ask for. Punctuation does not matter, so curly quotes and trailing blanks need no
 * entries of their own. Contacts and adoption feed no dataset. Source: Ofsted, Open Government Licence v3.0.
 */
export const ANNEX_A: readonly StatutoryList[] = [
  {
    standard: 'Annex A',
    list: 'List 1 Contacts',
    columns: { ...A_CHILD, 'Date of Contact': 'contact_date', 'Contact Source': 'contact_source' },
  },
  {
    standard: 'Annex A',
    list: 'List 2 Early help assessments',
    feeds: [{ dataset: 'early_help' }],
    columns: {
      ...A_CHILD,
      'Assessment start date': 'early_help_start_date',
      'Assessment completion date': 'early_help_end_date',
      'Organisation completing assessment': 'early_help_organisation',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 3 Referrals',
    feeds: [{ dataset: 'referrals' }],
    columns: {
      ...A_CHILD,
      'Date of referral': 'referral_date',
      'Referral Source': 'referral_source',
      'Referral NFA?': 'referral_nfa',
      'Number of Referrals in Last 12 Months': 'referrals_last_12_months',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 4 Assessments',
    feeds: [{ dataset: 'assessments' }],
    columns: {
      ...A_CHILD,
      'Continuous Assessment Start Date': 'assessment_start_date',
      'Child Seen During Continuous Assessment': 'child_seen',
      'Continuous Assessment Date of Authorisation': 'assessment_end_date',
      "Was the child assessed as requiring LA children's social care support?": 'assessment_outcome',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 5 Section 47 enquiries and ICPCs',
    // A conference that no enquiry led to stands in the same list.
    feeds: [{ dataset: 'section47', needs: 's47_start_date' }],
    columns: {
      ...A_CHILD,
      'Strategy discussion initiating Section 47 Enquiry Start Date': 's47_start_date',
      'Was an Initial Child Protection Conference deemed unnecessary?': 'icpc_not_required',
      'Date of Initial Child Protection Conference': 'icpc_date',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan': 'icpc_resulted_in_cpp',
      'Number of Section 47 Enquiries in the last 12 months': 's47_last_12_months',
      'Number of ICPCs in the last 12 months': 'icpcs_last_12_months',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 6 Children in need',
    feeds: [{ dataset: 'cin' }],
    columns: {
      ...A_CHILD,
      'CIN Start Date': 'cin_start_date',
      'Primary Need Code': 'primary_need',
      'Date Child Was Last Seen': 'last_seen_date',
      'CIN Closure Date': 'cin_end_date',
      'Reason for Closure': 'closure_reason',
      'Case Status': 'case_status',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 7 Child protection',
    feeds: [{ dataset: 'cp_plans' }],
    columns: {
      ...A_CHILD,
      'Child Protection Plan Start Date': 'cpp_start_date',
      'Initial Category of Abuse': 'cpp_initial_category',
      'Latest Category of Abuse': 'cpp_latest_category',
      'Date of the Last Statutory Visit': 'cp_last_visit_date',
      'Was the Child Seen Alone?': 'seen_alone',
      'Date of latest review conference': 'cp_latest_review_date',
      'Child Protection Plan End Date': 'cpp_end_date',
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)':
        'epo_ppo_last_6_months',
      'Number of Previous Child Protection Plans': 'previous_cpp_count',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 8 Children in care',
    feeds: [{ dataset: 'cic' }],
    columns: {
      ...A_CHILD,
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'uasc',
      'Date Started to be Looked After': 'cla_start_date',
      "Child's Category of Need": 'primary_need',
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)':
        'cla_repeat_period_12_months',
      'Start date of current legal status': 'legal_status_start_date',
      "Child's Legal Status": 'legal_status',
      'Date of Latest Statutory Review': 'cla_latest_review_date',
      'Date of Last Social Work Visit': 'cla_last_visit_date',
      'What is the permanence plan for this child?': 'permanence_plan',
      'Date of Last IRO Visit / Contact to the Child': 'iro_last_visit_date',
      'Date of Last Health Assessment': 'health_assessment_date',
      'Date of Last Dental Check': 'dental_check_date',
      'Number of Placements in the Last 12 months': 'placements_last_12_months',
      'Date Ceased to be Looked After': 'cla_end_date',
      'Reason Ceased to be Looked After': 'cla_end_reason',
      'Start Date of Most Recent Placement': 'placement_start_date',
      'Placement Type': 'placement_type',
      'Placement Provider': 'placement_provider',
      'Placement postcode': 'placement_postcode',
      'URN of Placement': 'placement_urn',
      'Placement Location': 'placement_location',
      'LA of Placement': 'placement_la',
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months":
        'missing_last_12_months',
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months":
        'absent_last_12_months',
      'Was the child offered a Return Interview after their last missing episode (Y/N)?':
        'return_interview_offered',
      'Did the child accept a Return Interview after their last missing episode (Y/N)?':
        'return_interview_accepted',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 9 Care leavers',
    feeds: [{ dataset: 'care_leavers' }],
    columns: {
      ...A_CHILD,
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': 'uasc',
      'Allocated Personal Advisor': 'personal_advisor',
      'Eligibility Category': 'care_leaver_eligibility',
      'Latest Pathway Plan Review Date': 'pathway_plan_review_date',
      'LA in Touch': 'in_touch',
      'Latest Date of Contact': 'latest_contact_date',
      'Type of Accommodation': 'accommodation_type',
      'Suitability of Accommodation': 'accommodation_suitable',
      'Activity Status': 'activity_status',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 10 Adoption (children)',
    columns: {
      ...A_CHILD,
      'Family identifier': 'family_id',
      'Date the Child Entered Care': 'cla_start_date',
      'Date of Decision that Child Should be Placed for Adoption': 'adoption_decision_date',
      'Date of Placement Order': 'placement_order_date',
      'Date of Matching Child and Prospective Adopters': 'adoption_match_date',
      'Date Placed for Adoption': 'adoption_placed_date',
      'Date of Adoption Order': 'adoption_order_date',
      'Date of Decision that Child Should No Longer be Placed for Adoption': 'adoption_reversal_date',
      'Reason Why Child No Longer Placed for Adoption': 'adoption_reversal_reason',
      'Date the child was placed for fostering in FFA or concurrent planning placement': 'ffa_placement_date',
    },
  },
  {
    standard: 'Annex A',
    list: 'List 11 Adopters',
    columns: {
      ...A_CHILD,
      'Individual adopter identifier': 'adopter_id',
      'Family identifier': 'family_id',
      Disability: 'disability',
      'Is the (prospective) adopter fostering for adoption?': 'fostering_for_adoption',
      'Date enquiry received': 'enquiry_date',
      'Date Stage 1 started': 'stage1_start_date',
      'Date Stage 1 ended': 'stage1_end_date',
      'Date Stage 2 started': 'stage2_start_date',
      'Date Stage 2 ended': 'stage2_end_date',
      'Date application submitted': 'application_date',
      'Date application approved': 'approval_date',
      'Date adopter matched with child(ren)': 'adoption_match_date',
      'Date child/children placed with adopter(s)': 'adoption_placed_date',
      'No. of children placed': 'children_placed_count',
      'Date of Adoption Order': 'adoption_order_date',
      'Date of leaving adoption process': 'left_process_date',
      'Reason for leaving adoption process': 'left_process_reason',
    },
  },
]
