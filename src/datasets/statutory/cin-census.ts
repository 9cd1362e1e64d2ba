import type { StatutoryList } from './list.ts'

/** What every module may carry along of the child. */
const CHILD_IN_NEED = {
  LAchildID: 'child_id',
  UPN: 'upn',
  FormerUPN: 'former_upn',
  UPNunknown: 'upn_unknown_reason',
  PersonBirthDate: 'date_of_birth',
  ExpectedPersonBirthDate: 'expected_date_of_birth',
  GenderCurrent: 'sex',
  Sex: 'sex',
  PersonDeathDate: 'date_of_death',
  Ethnicity: 'ethnicity',
  Disability: 'disability',
}

/**
 * The children in need census, whose modules are written as flat tables: one a file, or all side by
 * side in one file, where a row fills the columns of its own module only. Source: Department for
 * Education, children in need census guide, Open Government Licence v3.0.
 */
export const CIN_CENSUS: readonly StatutoryList[] = [
  {
    standard: 'CIN census',
    list: 'Header',
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      Collection: 'collection',
      Year: 'collection_year',
      ReferenceDate: 'reference_date',
      SourceLevel: 'source_level',
      LEA: 'la_code',
      SoftwareCode: 'software',
      Release: 'release',
      SerialNo: 'serial_no',
      DateTime: 'created_at',
    },
  },
  {
    standard: 'CIN census',
    list: 'CINdetails',
    feeds: [
      { dataset: 'referrals' },
      {
        dataset: 'cin',
        as: { referral_date: ['start_date', 'referral_date'], cin_end_date: ['end_date'] },
        without: 'referral_nfa',
        once: true,
      },
    ],
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      CINreferralDate: 'referral_date',
      ReferralSource: 'referral_source',
      PrimaryNeedCode: 'primary_need',
      CINclosureDate: 'cin_end_date',
      ReasonForClosure: 'closure_reason',
      DateOfInitialCPC: 'icpc_date',
      ReferralNFA: 'referral_nfa',
    },
  },
  {
    standard: 'CIN census',
    list: 'Assessments',
    feeds: [{ dataset: 'assessments' }],
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      AssessmentActualStartDate: 'assessment_start_date',
      AssessmentInternalReviewDate: 'assessment_review_date',
      AssessmentAuthorisationDate: 'assessment_end_date',
      AssessmentFactors: 'assessment_factors',
    },
  },
  {
    standard: 'CIN census',
    list: 'CINplanDates',
    feeds: [{ dataset: 'cin_plans' }],
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      CINPlanStartDate: 'cin_plan_start_date',
      CINPlanEndDate: 'cin_plan_end_date',
    },
  },
  {
    standard: 'CIN census',
    list: 'Section47',
    feeds: [{ dataset: 'section47' }],
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      S47ActualStartDate: 's47_start_date',
      InitialCPCtarget: 'icpc_target_date',
      DateOfInitialCPC: 'icpc_date',
      ICPCnotRequired: 'icpc_not_required',
    },
  },
  {
    standard: 'CIN census',
    list: 'ChildProtectionPlans',
    feeds: [{ dataset: 'cp_plans' }],
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      CPPstartDate: 'cpp_start_date',
      CPPendDate: 'cpp_end_date',
      InitialCategoryOfAbuse: 'cpp_initial_category',
      LatestCategoryOfAbuse: 'cpp_latest_category',
      NumberOfPreviousCPP: 'previous_cpp_count',
    },
  },
  {
    standard: 'CIN census',
    list: 'Reviews',
    feeds: [{ dataset: 'cp_reviews' }],
    sideBySide: true,
    columns: { ...CHILD_IN_NEED, CPPreviewDate: 'cp_review_date' },
  },
  {
    standard: 'CIN census',
    list: 'PreProceedings',
    sideBySide: true,
    columns: {
      ...CHILD_IN_NEED,
      PPStartDate: 'pre_proceedings_start_date',
      LBPSentDate: 'letter_before_proceedings_date',
      FGDMMeetingOffer: 'fgdm_offered',
      FGDMMeetingFac: 'fgdm_held',
      InitialPPMeetingDate: 'pre_proceedings_meeting_date',
      ReviewMeetingsCount: 'pre_proceedings_reviews',
      StepDecisionDate: 'pre_proceedings_decision_date',
      PPOutcome: 'pre_proceedings_outcome',
      CourtAppDate: 'court_application_date',
      LetterInitCPDate: 'letter_of_issue_date',
    },
  },
]
