import { describe, expect, it } from 'vitest'
import { asRecognised, mapped, messageOf, seen, told } from './recognition.ts'

/** The columns that most lists of Annex A begin with. */
const CHILD = 'Child Unique ID | Gender | Ethnicity | Date of Birth | Age of Child (Years)'
const TEAM = 'Allocated Team | Allocated Worker'

/** Each list as its guidance has it; the file is called nothing, so that the headers alone tell. */
const LISTS: [list: string, header: string, dataset: string, columns: Record<string, string>][] = [
  [
    'Annex A List 2 Early help assessments',
    `${CHILD} | Assessment start date | Assessment completion date | Organisation completing assessment`,
    'early_help',
    {
      child_id: 'Child Unique ID',
      start_date: 'Assessment start date',
      end_date: 'Assessment completion date',
    },
  ],
  [
    'Annex A List 3 Referrals',
    `${CHILD} | Date of referral | Referral Source | Referral NFA? | Number of Referrals in Last 12 Months | ${TEAM}`,
    'referrals',
    {
      child_id: 'Child Unique ID',
      referral_date: 'Date of referral',
      source: 'Referral Source',
      nfa: 'Referral NFA?',
    },
  ],
  [
    'Annex A List 4 Assessments',
    `${CHILD} | Does the Child have a Disability | Continuous Assessment Start Date | Child Seen During Continuous Assessment | Continuous Assessment Date of Authorisation | Was the child assessed as requiring LA children’s social care support? | ${TEAM}`,
    'assessments',
    {
      child_id: 'Child Unique ID',
      start_date: 'Continuous Assessment Start Date',
      end_date: 'Continuous Assessment Date of Authorisation',
    },
  ],
  [
    'Annex A List 5 Section 47 enquiries and ICPCs',
    `${CHILD} | Strategy discussion initiating Section 47 Enquiry Start Date | Was an Initial Child Protection Conference deemed unnecessary? | Date of Initial Child Protection Conference | Did the Initial Child Protection Conference Result in a Child Protection Plan | ${TEAM}`,
    'section47',
    {
      child_id: 'Child Unique ID',
      start_date: 'Strategy discussion initiating Section 47 Enquiry Start Date',
      conference_date: 'Date of Initial Child Protection Conference',
    },
  ],
  [
    'Annex A List 6 Children in need',
    `${CHILD} | CIN Start Date | Primary Need Code | Date Child Was Last Seen | CIN Closure Date | Reason for Closure | Case Status | ${TEAM}`,
    'cin',
    {
      child_id: 'Child Unique ID',
      start_date: 'CIN Start Date',
      end_date: 'CIN Closure Date',
      primary_need: 'Primary Need Code',
    },
  ],
  [
    'Annex A List 7 Child protection',
    `${CHILD} | Child Protection Plan Start Date | Initial Category of Abuse | Latest Category of Abuse | Date of the Last Statutory Visit | Was the Child Seen Alone? | Date of latest review conference | Child Protection Plan End Date | Number of Previous Child Protection Plans | ${TEAM}`,
    'cp_plans',
    {
      child_id: 'Child Unique ID',
      start_date: 'Child Protection Plan Start Date',
      initial_category: 'Initial Category of Abuse',
      latest_category: 'Latest Category of Abuse',
      end_date: 'Child Protection Plan End Date',
      previous_plans: 'Number of Previous Child Protection Plans',
    },
  ],
  [
    'Annex A List 8 Children in care',
    `${CHILD} | Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)) | Date Started to be Looked After | Child’s Category of Need | Child's Legal Status | Date Ceased to be Looked After | Placement Type | ${TEAM}`,
    'cic',
    {
      child_id: 'Child Unique ID',
      date_of_birth: 'Date of Birth',
      uasc: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))',
      start_date: 'Date Started to be Looked After',
      category_of_need: 'Child’s Category of Need',
      legal_status: "Child's Legal Status",
      end_date: 'Date Ceased to be Looked After',
    },
  ],
  [
    'Annex A List 9 Care leavers',
    `${CHILD} | ${TEAM} | Eligibility Category | Latest Pathway Plan Review Date | LA in Touch | Type of Accommodation | Suitability of Accommodation | Activity Status`,
    'care_leavers',
    {
      child_id: 'Child Unique ID',
      date_of_birth: 'Date of Birth',
      pathway_plan_date: 'Latest Pathway Plan Review Date',
      accommodation_suitable: 'Suitability of Accommodation',
      activity: 'Activity Status',
    },
  ],
  [
    'SSD ssd_cin_assessments',
    'cina_assessment_id | cina_person_id | cina_referral_id | cina_assessment_start_date | cina_assessment_auth_date | cina_assessment_outcome_nfa',
    'assessments',
    {
      child_id: 'cina_person_id',
      referral_id: 'cina_referral_id',
      start_date: 'cina_assessment_start_date',
      end_date: 'cina_assessment_auth_date',
    },
  ],
  [
    'SSD ssd_s47_enquiry',
    's47e_s47_enquiry_id | s47e_referral_id | s47e_person_id | s47e_s47_start_date | s47e_s47_end_date | s47e_s47_nfa',
    'section47',
    { child_id: 's47e_person_id', start_date: 's47e_s47_start_date' },
  ],
  [
    'SSD ssd_cp_plans',
    'cppl_cp_plan_id | cppl_person_id | cppl_cp_plan_start_date | cppl_cp_plan_end_date | cppl_cp_plan_initial_category | cppl_cp_plan_latest_category | cppl_cp_plan_ola',
    'cp_plans',
    {
      child_id: 'cppl_person_id',
      start_date: 'cppl_cp_plan_start_date',
      end_date: 'cppl_cp_plan_end_date',
      initial_category: 'cppl_cp_plan_initial_category',
      latest_category: 'cppl_cp_plan_latest_category',
      other_authority: 'cppl_cp_plan_ola',
    },
  ],
  [
    'SSD ssd_cp_reviews',
    'cppr_cp_review_id | cppr_person_id | cppr_cp_plan_id | cppr_cp_review_due | cppr_cp_review_date',
    'cp_reviews',
    { child_id: 'cppr_person_id', review_date: 'cppr_cp_review_date' },
  ],
  [
    'SSD ssd_cin_plans',
    'cinp_cin_plan_id | cinp_referral_id | cinp_person_id | cinp_cin_plan_start_date | cinp_cin_plan_end_date',
    'cin_plans',
    {
      child_id: 'cinp_person_id',
      start_date: 'cinp_cin_plan_start_date',
      end_date: 'cinp_cin_plan_end_date',
    },
  ],
  [
    'SSD ssd_cin_visits',
    'cinv_cin_visit_id | cinv_person_id | cinv_cin_visit_date | cinv_cin_visit_seen | cinv_cin_visit_seen_alone',
    'cin_visits',
    { child_id: 'cinv_person_id', visit_date: 'cinv_cin_visit_date', seen: 'cinv_cin_visit_seen' },
  ],
  [
    'SSD ssd_early_help_episodes',
    'earl_episode_id | earl_person_id | earl_episode_start_date | earl_episode_end_date | earl_episode_reason',
    'early_help',
    {
      child_id: 'earl_person_id',
      start_date: 'earl_episode_start_date',
      end_date: 'earl_episode_end_date',
    },
  ],
  [
    'SSD ssd_care_leavers',
    'clea_table_id | clea_person_id | clea_care_leaver_accom_suitable | clea_care_leaver_activity | clea_pathway_plan_review_date',
    'care_leavers',
    {
      child_id: 'clea_person_id',
      accommodation_suitable: 'clea_care_leaver_accom_suitable',
      activity: 'clea_care_leaver_activity',
      pathway_plan_date: 'clea_pathway_plan_review_date',
    },
  ],
  [
    'SSDA903 Reviews',
    'CHILD | DOB | REVIEW | REVIEW_CODE',
    'cic_reviews',
    { child_id: 'CHILD', date_of_birth: 'DOB', review_date: 'REVIEW' },
  ],
  [
    'SSDA903 OC3',
    'CHILD | DOB | IN_TOUCH | ACTIV | ACCOM',
    'care_leavers',
    { child_id: 'CHILD', date_of_birth: 'DOB', activity: 'ACTIV', accommodation_suitable: 'ACCOM' },
  ],
  [
    'CIN census Assessments',
    'LAchildID | AssessmentActualStartDate | AssessmentInternalReviewDate | AssessmentAuthorisationDate',
    'assessments',
    {
      child_id: 'LAchildID',
      start_date: 'AssessmentActualStartDate',
      end_date: 'AssessmentAuthorisationDate',
    },
  ],
  [
    'CIN census CINplanDates',
    'LAchildID | CINPlanStartDate | CINPlanEndDate',
    'cin_plans',
    { child_id: 'LAchildID', start_date: 'CINPlanStartDate', end_date: 'CINPlanEndDate' },
  ],
  [
    'CIN census Section47',
    'LAchildID | S47ActualStartDate | InitialCPCtarget | DateOfInitialCPC | ICPCnotRequired',
    'section47',
    { child_id: 'LAchildID', start_date: 'S47ActualStartDate', conference_date: 'DateOfInitialCPC' },
  ],
  [
    'CIN census ChildProtectionPlans',
    'LAchildID | CPPstartDate | CPPendDate | InitialCategoryOfAbuse | LatestCategoryOfAbuse | NumberOfPreviousCPP',
    'cp_plans',
    {
      child_id: 'LAchildID',
      start_date: 'CPPstartDate',
      end_date: 'CPPendDate',
      initial_category: 'InitialCategoryOfAbuse',
      latest_category: 'LatestCategoryOfAbuse',
      previous_plans: 'NumberOfPreviousCPP',
    },
  ],
  [
    'CIN census Reviews',
    'LAchildID | CPPreviewDate',
    'cp_reviews',
    { child_id: 'LAchildID', review_date: 'CPPreviewDate' },
  ],
]

describe('a statutory list is told by its headers alone', () => {
  it.each(LISTS)('%s', (list, header, dataset, columns) => {
    const file = asRecognised(seen('extract.csv', header))
    expect(file.dataset.id).toBe(dataset)
    expect(mapped(file)).toEqual(columns)
    expect(`${file.list?.standard} ${file.list?.list}`).toBe(list)
    expect([file.join, file.only, file.without, file.sideBySide, file.also]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [],
    ])
  })

  it('with curly quotes, trailing blanks and question marks', () => {
    const file = asRecognised(
      seen('x.csv', 'Child Unique ID  | “Date of Referral” ? | Referral NFA | Child’s Unique Other ID'),
    )
    expect(file.dataset.id).toBe('referrals')
    expect(file.mapping.get('referral_date')).toEqual({ at: 1, header: '“Date of Referral” ?', how: 'alias' })
  })

  it('keeps the other columns with the words of the collections', () => {
    const file = asRecognised(seen('x.csv', `${CHILD} | Date of referral | Ward`))
    expect(file.extra).toEqual([
      { header: 'Gender', at: 1, meaning: 'sex' },
      { header: 'Ethnicity', at: 2, meaning: 'ethnicity' },
      { header: 'Date of Birth', at: 3, meaning: 'date_of_birth' },
      { header: 'Age of Child (Years)', at: 4, meaning: 'age' },
      { header: 'Ward', at: 6 },
    ])
  })

  it('whatever the file is called', () => {
    expect(told(seen('cic.csv', `${CHILD} | Date of referral`))).toBe('referrals')
  })
})

describe('episodes of children looked after', () => {
  it.each([
    [
      'SSDA903',
      'CHILD | DECOM | RNE | LS | CIN | PLACE | PLACE_PROVIDER | DEC | REC | REASON_PLACE_CHANGE | HOME_POST | PL_POST | URN',
      {
        child_id: 'CHILD',
        start_date: 'DECOM',
        legal_status: 'LS',
        category_of_need: 'CIN',
        end_date: 'DEC',
      },
    ],
    [
      'SSD',
      'clae_cla_episode_id | clae_person_id | clae_cla_episode_start_date | clae_cla_episode_start_reason | clae_cla_primary_need_code | clae_cla_episode_ceased_date | clae_cla_episode_ceased_reason | clae_entered_care_date',
      {
        child_id: 'clae_person_id',
        start_date: 'clae_cla_episode_start_date',
        category_of_need: 'clae_cla_primary_need_code',
        end_date: 'clae_cla_episode_ceased_date',
      },
    ],
  ])('of %s are parts of periods of care', (standard, header, columns) => {
    const file = asRecognised(seen('extract.csv', header))
    expect([file.dataset.id, file.list?.standard, file.join]).toEqual([
      'cic',
      standard,
      'consecutive episodes',
    ])
    expect(mapped(file)).toEqual(columns)
    expect(file.extra.map(({ meaning }) => meaning)).toContain('episode_reason')
  })
})

describe('rows that are more or less than one dataset', () => {
  const SSD_EPISODES =
    'cine_referral_id | cine_person_id | cine_referral_date | cine_cin_primary_need_code | cine_referral_nfa | cine_close_date'

  it.each([
    ['SSD cin_episodes', SSD_EPISODES, 'cine_referral_nfa', 'cine_referral_date'],
    [
      'CIN census CINdetails',
      'LAchildID | CINreferralDate | ReferralSource | PrimaryNeedCode | CINclosureDate | ReasonForClosure | DateOfInitialCPC | ReferralNFA',
      'ReferralNFA',
      'CINreferralDate',
    ],
  ])('%s: a referral, and an episode of need unless it went no further', (_, header, nfa, referred) => {
    const file = asRecognised(seen('extract.csv', header))
    expect([file.dataset.id, file.without]).toEqual(['referrals', undefined])
    const [need] = file.also
    expect(need.dataset.id).toBe('cin')
    expect(need.without?.header).toBe(nfa)
    expect(mapped(need)).toMatchObject({ start_date: referred, referral_date: referred })
  })

  it('is one of them where the file is called so, or forced', () => {
    expect(asRecognised(seen('cin.csv', SSD_EPISODES))).toMatchObject({ dataset: { id: 'cin' }, also: [] })
    expect(asRecognised(seen('x.csv', SSD_EPISODES, { forced: 'cin' }))).toMatchObject({
      dataset: { id: 'cin' },
      without: { at: 4 },
      also: [],
    })
  })

  it.each([
    ['SSDA903', 'CHILD | DOB | MISSING | MIS_START | MIS_END', 2],
    [
      'SSD',
      'miss_table_id | miss_person_id | miss_missing_episode_start_date | miss_missing_episode_type',
      3,
    ],
  ])('%s: only those missing, not those away without leave', (_, header, at) => {
    const file = asRecognised(seen('extract.csv', header))
    expect(file.dataset.id).toBe('missing_episodes')
    expect(file.only).toMatchObject({ at, words: ['M', 'Missing'] })
  })

  it('the published population estimates: of England, its regions and authorities', () => {
    const file = asRecognised(
      seen(
        'ons_mid-year_population_estimates_2012_to_2024.csv',
        'time_period | time_identifier | geographic_level | country_name | region_name | la_name | age_group | population_estimate',
      ),
    )
    expect(file.dataset.id).toBe('populations')
    expect(mapped(file)).toEqual({
      year: 'time_period',
      area: 'la_name',
      age_band: 'age_group',
      population: 'population_estimate',
    })
    expect(file.levels).toEqual({
      at: 2,
      areas: [
        { word: 'National', at: 3, holds: 'all' },
        { word: 'Regional', at: 4, holds: 'some' },
        { word: 'Local authority', at: 5 },
      ],
    })
    expect(file.symbols).toBe(true)
  })

  it('published counts: a figure for each indicator that the file has the columns of', () => {
    const file = asRecognised(
      seen(
        'c1.csv',
        'time_period | geographic_level | country_name | region_name | la_name | referral_count | rereferral_count',
      ),
    )
    expect(file.dataset.id).toBe('counts')
    expect(mapped(file)).toEqual({ period: 'time_period', area: 'la_name' })
    expect(file.figures).toEqual([
      { indicator: 'referrals', numerator: { at: 5, header: 'referral_count' } },
      {
        indicator: 're-referral-share',
        numerator: { at: 6, header: 'rereferral_count' },
        denominator: { at: 5, header: 'referral_count' },
      },
    ])
  })

  it('the census with its modules side by side: all that they are', () => {
    const file = asRecognised(
      seen(
        'CIN.csv',
        'LAchildID | Date | Type | CINreferralDate | CINclosureDate | ReferralNFA | AssessmentActualStartDate | AssessmentAuthorisationDate | CINPlanStartDate | S47ActualStartDate | DateOfInitialCPC | CPPstartDate | CPPendDate | CPPreviewDate',
      ),
    )
    expect([file, ...file.also].map(({ dataset }) => dataset.id)).toEqual([
      'referrals',
      'cin',
      'assessments',
      'cin_plans',
      'section47',
      'cp_plans',
      'cp_reviews',
    ])
    expect([file, ...file.also].every(({ sideBySide }) => sideBySide)).toBe(true)
  })
})

describe('a list that knows more of the rows of other lists', () => {
  it.each([
    ['SSD ssd_person', 'pers_person_id | pers_sex | pers_dob | pers_upn_unknown', 'people'],
    ['SSDA903 Header', 'CHILD | SEX | DOB | ETHNIC | UPN | MOTHER | MC_DOB', 'people'],
    [
      'SSD ssd_initial_cp_conference',
      'icpc_icpc_id | icpc_s47_enquiry_id | icpc_person_id | icpc_icpc_transfer_in | icpc_icpc_date',
      'conferences',
    ],
    [
      'SSD ssd_legal_status',
      'lega_legal_status_id | lega_person_id | lega_legal_status | lega_legal_status_start_date | lega_legal_status_end_date',
      'legal_statuses',
    ],
    ['SSDA903 UASC', 'CHILD | SEX | DOB | DUC', 'unaccompanied'],
    [
      'SSD ssd_immigration_status',
      'immi_person_id | immi_immigration_status_id | immi_immigration_status | immi_immigration_status_start_date',
      'unaccompanied',
    ],
  ])('%s is read as a companion of theirs', (list, header, companion) => {
    const file = asRecognised(seen('extract.csv', header, { explicit: false }))
    expect(file.dataset.id).toBe(companion)
    expect(`${file.list?.standard} ${file.list?.list}`).toBe(list)
  })

  it('SSD episodes of care say too which child a review is of', () => {
    const episodes = asRecognised(
      seen(
        'extract.csv',
        'clae_person_id | clae_cla_episode_start_date | clae_cla_episode_ceased_date | clae_cla_id',
      ),
    )
    expect([episodes, ...episodes.also].map(({ dataset }) => dataset.id)).toEqual(['cic', 'care_periods'])
    const reviews = asRecognised(
      seen(
        'extract.csv',
        'clar_cla_review_id | clar_cla_id | clar_cla_review_date | clar_cla_review_cancelled',
      ),
    )
    expect([reviews.dataset.id, reviews.brought, reviews.without?.header]).toEqual([
      'cic_reviews',
      ['child_id'],
      'clar_cla_review_cancelled',
    ])
  })
})

describe('a list from which no dataset is made', () => {
  it.each([
    ['Annex A List 1 Contacts', `${CHILD} | Date of Contact | Contact Source`],
    [
      'Annex A List 10 Adoption (children)',
      `${CHILD} | Date the Child Entered Care | Date of Decision that Child Should be Placed for Adoption | Date of Placement Order | Date of Matching Child and Prospective Adopters | Date Placed for Adoption | Date of Adoption Order`,
    ],
    ['SSD ssd_family', 'fami_table_id | fami_family_id | fami_person_id'],
    ['SSDA903 OC2', 'CHILD | DOB | SDQ_SCORE | SDQ_REASON | CONVICTED | HEALTH_CHECK | IMMUNISATIONS'],
    [
      'CIN census Header',
      'Collection | Year | ReferenceDate | SourceLevel | LEA | SoftwareCode | Release | SerialNo | DateTime',
    ],
  ])('%s is passed over in a folder and said to be that', (list, header) => {
    const file = seen('ssd_family.csv', header, { explicit: false })
    expect(told(file)).toBe('warning[unused-list]')
    expect(messageOf(file)).toContain(
      `${list}, from which no dataset is made; the columns of a dataset: nearest is`,
    )
  })
})
