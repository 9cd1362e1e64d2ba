/**
 * Invented extracts in which whatever tells of a child is a mark that stands nowhere else: ids, names, days
 * of birth, postcodes, notes, and the odd words of cells that cannot be read.
 */
export const MARKS = [
  'ZQID-1',
  'ZQID-2',
  'ZQID-3',
  'ZQREF',
  'Zquirina',
  'ZQ9 7XK',
  'zq note',
  'ZQWORD',
  'ZQHEAD',
  '1997-11-17',
  '17/11/1997',
  '17-Nov-1997',
]

/** A mark in a column that may be asked for, to see that marks are found where they are shown. */
export const SHOWN_MARK = 'ZQSOURCE'

const REFERRALS =
  'child_id,referral_date,area,referral_id,source,nfa,previous_referral_date,full_name,date_of_birth,postcode,notes'
const ABOUT = 'Zquirina Q,17/11/1997,ZQ9 7XK,"zq note, in full"'
const PLANS =
  'child_id,start_date,end_date,area,initial_category,previous_plans,other_authority,date_of_birth'
const CARE = 'child_id,start_date,end_date,area,category_of_need,legal_status,uasc,date_of_birth'

const file = (...lines: string[]) => `${lines.join('\n')}\n`

const POPULATIONS = file('year,area,population', '2008,Ashford,20000', '2008,Dover,10000')

export type Folder = Record<string, string | Uint8Array>

/** Every row can be read. */
export const GOOD: Folder = {
  'referrals.csv': file(
    REFERRALS,
    `ZQID-1,2008-05-02,Ashford,ZQREF1,${SHOWN_MARK},no,,${ABOUT}`,
    `ZQID-1,2008-08-02,Ashford,ZQREF2,${SHOWN_MARK},yes,2008-05-02,${ABOUT}`,
    `ZQID-2,2009-03-03,Dover,ZQREF3,${SHOWN_MARK},no,,${ABOUT}`,
  ),
  'cp_plans.csv': file(
    PLANS,
    'ZQID-1,2008-05-02,2008-07-01,Ashford,neglect,0,no,1997-11-17',
    'ZQID-2,2009-03-03,,Dover,neglect,1,no,17/11/1997',
  ),
  'cic.csv': file(CARE, 'ZQID-3,2008-06-01,,Dover,abuse,C2,no,17-Nov-1997'),
  'populations.csv': POPULATIONS,
}

/** Every kind of cell that a row can be refused for. */
export const REFUSED: Folder = {
  'referrals.csv': file(
    REFERRALS,
    `ZQID-1,2008-05-02,Ashford,ZQREF1,self,no,,${ABOUT}`,
    `ZQID-1,ZQWORD,Ashford,ZQREF2,self,ZQWORD,ZQWORD,${ABOUT}`,
    `ZQID-2,17/11/97,Ashford,ZQREF3,self,no,17-Nov-1997Z,${ABOUT}`,
    `ZQID-2,17.11.1997,Ashford,ZQREF3,self,maybe ZQWORD,,${ABOUT}`,
    `,2008-05-02,Ashford,ZQREF4,self,no,,${ABOUT}`,
    'ZQID-3,2008-05-02,Ashford,ZQREF5,self,no,,Zquirina',
    `ZQID-3,2008-05-02,Ashford,ZQREF5,self,no,,${ABOUT},ZQWORD`,
  ),
  'cp_plans.csv': file(
    PLANS,
    'ZQID-1,2008-05-02,2007-07-01,Ashford,ZQWORD,0,no,1997-11-17',
    'ZQID-2,2009-03-03,ZQWORD,Dover,neglect,ZQWORD,ZQWORD,ZQWORD',
    'ZQID-2,2009-03-03,,Dover,neglect,1e5ZQWORD,no,31/11/1997',
  ),
  'cic.csv': file(CARE, 'ZQID-3,2008-06-01,,Dover,abuse,C2,ZQWORD,17-Nov-1997'),
  'populations.csv': POPULATIONS,
}

/** Rows that contradict each other, or what is possible. */
export const CONFLICTING: Folder = {
  'referrals.csv': file(
    REFERRALS,
    `ZQID-1,2008-05-02,Ashford,ZQREF1,self,no,,${ABOUT}`,
    `ZQID-1,2008-05-02,Ashford,ZQREF1,self,no,,${ABOUT}`,
    `ZQID-1,2008-05-02,Dover,ZQREF1,ZQWORD,yes,2008-09-01,${ABOUT}`,
    `zqid-1,2008-05-02,Dover,ZQREF1,self,yes,,${ABOUT}`,
  ),
  'cp_plans.csv': file(
    PLANS,
    'ZQID-1,2008-05-02,,Ashford,neglect,0,no,1997-11-17',
    'ZQID-1,2008-06-02,,Dover,neglect,9,yes,17/11/1997',
    'ZQID-1,2008-06-02,2008-06-02,Dover,abuse,,,2009-11-17',
    'ZQID-2,2008-06-02,2008-06-02,Dover,abuse,,,1920-01-01',
  ),
  'cic.csv': file(
    CARE,
    'ZQID-3,2008-06-01,,Dover,ZQWORD,ZQWORD,no,17-Nov-1997',
    'ZQID-3,2008-07-01,,Ashford,abuse,C2,yes,17/11/1997',
  ),
  'populations.csv': POPULATIONS,
}

const BEGIN = `${REFERRALS}\nZQID-1,2008-05-02,Ashford,ZQREF1,self,no,,${ABOUT}\n`

/** Files that are refused as a whole, each for something else. */
export const BROKEN: Folder = {
  'referrals_a.csv': 'ZQHEAD,2008-05-02,Zquirina,Zquirina\nZQID-1,2008-05-03,Dover,x\n',
  'referrals_b.csv': `${BEGIN}ZQID-2,2008-05-02,"ZQWORD\n`,
  'referrals_c.csv': `${BEGIN}ZQID-2,2008-05-02,"ZQWORD"ZQWORD\n`,
  'referrals_d.csv': `${BEGIN}ZQID-2,2008-05-02,ZQ"WORD\n`,
  'referrals_e.csv': `${BEGIN}ZQID-2\0,2008-05-02,ZQWORD\n`,
  'referrals_f.csv': Buffer.concat([Buffer.from(`${BEGIN}ZQID-2,ZQWORD`), Buffer.from([0xe9, 10])]),
  'referrals_g.csv': `${BEGIN}ZQID-2,2008-0`,
  'referrals_h.csv': BEGIN.replaceAll(',', ';'),
  'referrals_i.csv': `Referrals of Zquirina\n${BEGIN}`,
  'referrals_j.csv': `${BEGIN}Total,ZQWORD,1,,,,,,,,\n`,
  'referrals_k.csv': `PK\u0003\u0004${BEGIN}`,
  'referrals_l.csv': `<table><tr><td>ZQID-1</td></tr></table>`,
  'referrals_m.csv': 'ZQHEAD,2008-05-02,Ashford,Zquirina,17/11/1997\nZQID-1,2008-05-03,Dover,x,y\n',
  'referrals_n.csv': `${REFERRALS}\nZQID-1,05/17/2008,Ashford,,,,11/17/1997,${ABOUT}\n`,
}
