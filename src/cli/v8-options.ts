import { READ_IN_HALVES_FROM } from '../extracts/parts/part.ts'
import type { NamedSource } from '../request.ts'

/** Extracts of so many bytes take long enough for options to matter, and may hold hundreds of thousands of areas. */
const LARGE = 4 << 20

/**
 * Sets V8 to the size of the extracts. What comes on standard input has no size beforehand. Smaller extracts
 * are done before it matters, and loading what sets an option costs more.
 */
export async function setV8For(sources: readonly NamedSource[], isSuppressed: boolean): Promise<void> {
  const bytes = sources.reduce((sum, { source }) => sum + (source.size ?? LARGE), 0)
  if (bytes < LARGE) return
  const { setFlagsFromString } = await import('node:v8')
  const options = [GROW_SLOWLY, ...(isSuppressed ? [STAY_SMALL] : []), ...lessFastCode(bytes)]
  for (const option of options) setFlagsFromString(option)
}

/** The heap grows by half, and not by a multiple, before it is tidied up: half the memory for as many areas. */
const GROW_SLOWLY = '--heap-growing-percent=50'

/** What lasts is told from what does not sooner, which suppression makes much of: a tenth of the memory less. */
const STAY_SMALL = '--semi-space-growth-factor=1'

/**
 * Fast code is made by a thread of its own, which in the V8 of Node 20 takes as long as all that is counted for a
 * county; later ones make a cheaper kind first, and do not know the first option. A function must run twice as
 * long before it is worth that: a tenth less processor time, for a million too. And it takes a third as much of
 * others into itself: a tenth less again, but a million would be counted a tenth slower by it.
 */
function lessFastCode(bytes: number): readonly string[] {
  if (!process.versions.node.startsWith('20.')) return []
  const later = '--interrupt-budget=135000'
  return bytes < READ_IN_HALVES_FROM ? [later, '--max-inlined-bytecode-size-cumulative=300'] : [later]
}
