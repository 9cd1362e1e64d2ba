import type { Place } from '../foundations/problem.ts'
import { stateOf } from './blocks.ts'
import { differences } from './differences.ts'
import type { WovenTable } from './table.ts'
import { contentOf, type Filling } from './weave.ts'

/** Where a document is not what it would be if it were woven now. */
export interface Finding {
  place: Place
  text: string
}

/** What is stale in a block: each number that moved; else, that it is not as it was written. */
export function findingsIn(filling: Filling, table: WovenTable): Finding[] {
  const { block } = filling
  const state = stateOf(block)
  const place = block.place
  if (state === 'empty') return [{ place, text: 'a block that is not woven yet' }]
  const moved = differences(block, table).map(({ line, text }) => ({
    place: { ...place, line: (place.line ?? 0) + line, ...(line > 0 && { column: 1 }) },
    text,
  }))
  if (state !== 'woven') return [{ place, text: NOT_OURS[state] }, ...moved]
  if (moved.length > 0 || block.content === contentOf(filling)) return moved
  return [{ place, text: 'the same numbers, laid out otherwise than today' }]
}

const NOT_OURS = {
  edited: 'a block that was edited by hand',
  unsealed: 'a block with words and no checksum',
}
