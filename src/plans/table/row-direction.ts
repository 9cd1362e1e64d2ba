import type { Direction } from '../plan.ts'
import type { Cell, TargetWord } from './cell.ts'

const LOW =
  /^(?:low|lower|lower is better|low is good|down|reduce|decrease|at most|no more than|≤|<=|smaller is better)$/i
const HIGH =
  /^(?:high|higher|higher is better|high is good|up|increase|at least|no less than|≥|>=|bigger is better)$/i
const WORD = /^(?:reduce|increase|maintain|monitor)$/i

/** What the column `direction` says: which way is good, and, alone in a row, the target itself. */
export interface SpokenDirection {
  direction?: Direction
  word?: TargetWord
}

/** `undefined` where the words are none of ours. */
export function readDirection(text: string): SpokenDirection | undefined {
  const word = WORD.test(text) ? { word: text.toLowerCase() as TargetWord } : {}
  if (LOW.test(text)) return { direction: 'low', ...word }
  if (HIGH.test(text)) return { direction: 'high', ...word }
  return 'word' in word || /^(?:|-|n\/?a|none)$/i.test(text) ? word : undefined
}

/** Which way a target says is good by its own words: `no more than`, `at least`, `reduce`. */
export function directionOfCell(cell: Cell): Direction | undefined {
  if (cell.kind === 'number' && cell.bound !== undefined) return cell.bound === 'at most' ? 'low' : 'high'
  if (cell.kind === 'word' && cell.word === 'reduce') return 'low'
  return cell.kind === 'word' && cell.word === 'increase' ? 'high' : undefined
}
