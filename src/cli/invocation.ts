import type { Format } from '../config/choices.ts'
import type { Typed } from './options.ts'

/** One command as it was typed. */
export interface Invocation {
  /** The formats that the command can print. */
  formats: readonly Format[]
  /** The words after the command. */
  words: string[]
  typed: Typed
}
