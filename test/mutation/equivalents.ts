import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A mutant that no test can notice, for it says the same in other words. */
export interface Equivalent {
  file: string
  /** The line as it stands, without the blanks before it. */
  line: string
  /** What is changed in it, and into what; line breaks are as good as blanks. */
  was: string
  put: string
  why: string
}

/** The mutants that were read by hand and found to change nothing, each with its reason. */
export function equivalentsIn(file: string): Equivalent[] {
  return parse(readFileSync(file, 'utf8')) ?? []
}
