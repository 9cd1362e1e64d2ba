import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Mutant, Place } from './bundle.ts'
import type { Equivalent } from './equivalents.ts'
import type { Statuses } from './process.ts'

/** How many mutants of a room there were and how many were noticed. */
export interface Result {
  name: string
  /** Without those that are equivalent. */
  mutants: number
  killed: number
  timedOut: number
  equivalent: number
  /** Of a hundred mutants. */
  noticed: number
  /** At least so many of a hundred should be. */
  goal: number
  /** Where nothing was noticed, and what was changed there. */
  survivors: string[]
  /** Said to be equivalent, and noticed by a test, or no mutant of the code as it stands. */
  refuted: Equivalent[]
}

interface Change extends Omit<Equivalent, 'why'> {
  at: number
}

/** How the mutants of a room fared; those known to be equivalent are set apart and not counted. */
export function resultOf(
  name: string,
  goal: number,
  mutants: readonly Mutant[],
  statuses: Statuses,
  equivalents: readonly Equivalent[],
): Result {
  const count = { killed: 0, timedOut: 0, equivalent: 0 }
  const survivors: string[] = []
  const files = new Set(mutants.map(({ fileName }) => relative('.', fileName)))
  const refuted = new Set(equivalents.filter(({ file }) => files.has(file)))
  for (const mutant of mutants) {
    const status = statuses.get(mutant.id)
    if (status === 'killed') count.killed++
    else if (status === 'timed out') count.timedOut++
    else {
      const change = changeOf(mutant)
      const known = equivalents.find(equivalent => isSame(equivalent, change))
      if (known === undefined) survivors.push(told(change, status === 'not reached'))
      else {
        count.equivalent++
        refuted.delete(known)
      }
    }
  }
  const counted = mutants.length - count.equivalent
  const noticed = (100 * (count.killed + count.timedOut)) / Math.max(1, counted)
  return { name, mutants: counted, ...count, noticed, goal, survivors, refuted: [...refuted] }
}

function changeOf({ fileName, location: { start, end }, replacement: put }: Mutant): Change {
  const source = readFileSync(fileName, 'utf8')
  const lines = source.split('\n')
  const offset = ({ line, column }: Place) =>
    lines.slice(0, line).reduce((before, { length }) => before + length + 1, column)
  const was = source.slice(offset(start), offset(end))
  return { file: relative('.', fileName), at: start.line + 1, line: lines[start.line].trim(), was, put }
}

function isSame(known: Equivalent, change: Change): boolean {
  return (['file', 'line', 'was', 'put'] as const).every(
    part => onOneLine(known[part]) === onOneLine(change[part]),
  )
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, ' ')
}

function told({ file, at, was, put }: Change, isOutOfReach: boolean): string {
  return `${file}:${at} ${shown(was)} → ${shown(put)}${isOutOfReach ? ' (no test comes here)' : ''}`
}

/** Not too long to be read. */
function shown(code: string): string {
  const line = onOneLine(code)
  return `\`${line.length > 70 ? `${line.slice(0, 70)}…` : line}\``
}
