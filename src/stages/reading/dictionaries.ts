import type { Dictionary } from '../../extracts/column.ts'
import { makeDictionary } from '../../extracts/dictionary.ts'

/** One dictionary for each column name, so that the ids of one name are numbered alike in every extract. */
export type Dictionaries = (name: string) => Dictionary

export function makeDictionaries(): Dictionaries {
  const known = new Map<string, Dictionary>()
  return name => {
    const dictionary = known.get(name) ?? makeDictionary()
    known.set(name, dictionary)
    return dictionary
  }
}
