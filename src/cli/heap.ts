import type { NamedSource } from '../request.ts'

/** Of extracts of so many bytes there may be hundreds of thousands of areas, and as many figures. */
const LARGE = 4 << 20

/**
 * For large extracts the heap grows by half, and not by a multiple, before it is tidied up: so they are counted
 * in half the memory. Others are done before it matters; what comes on standard input has no size beforehand.
 */
export async function growSlowlyFor(sources: readonly NamedSource[]): Promise<void> {
  const bytes = sources.reduce((sum, { source }) => sum + (source.size ?? LARGE), 0)
  if (bytes < LARGE) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--heap-growing-percent=50')
}
