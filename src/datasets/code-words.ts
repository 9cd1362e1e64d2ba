/**
 * The words and codes with which case systems and the statutory collections answer yes or no, beyond
 * those that any flag may have (`Y`, `true`, `1`). Compared in small letters, after `plainWord`.
 */
export interface FlagWords {
  yes: readonly string[]
  no: readonly string[]
  /** An answer that is none. */
  none: readonly string[]
}

/** Answers of every flag. */
export const FLAG_WORDS: FlagWords = {
  yes: [],
  no: [],
  none: [
    'unknown',
    'not known',
    'not recorded',
    'not stated',
    'not applicable',
    'information not yet obtained',
  ],
}

/** Kinds of accommodation in the SSDA903 return; the digit after the letter says whether it is suitable. */
const ACCOMMODATION = [...'bcdeghkrstuvwxyz']

/** Answers of one flag alone, by dataset and column. */
export const FLAG_WORDS_OF: Readonly<Record<string, Readonly<Record<string, FlagWords>>>> = {
  care_leavers: {
    accommodation_suitable: {
      yes: ['suitable', ...ACCOMMODATION.map(letter => `${letter}1`)],
      no: ['unsuitable', 'not suitable', ...ACCOMMODATION.map(letter => `${letter}2`)],
      none: [],
    },
  },
}

/** Annex A writes its codes before the words: `a) Male` is `Male`, `b) No` is `No`. */
export function plainWord(text: string): string {
  return text.replace(/^[a-z]\)\s*/i, '')
}
