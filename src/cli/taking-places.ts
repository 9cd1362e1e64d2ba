import { copyFileSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from './system-words.ts'

/** A file that waits beside the one whose place it takes. */
export interface Waiting {
  /** As the user named it. */
  file: string
  beside: string
  target: string
}

/** Why a file could not take its place, and which of the others have theirs and could not be put back. */
export interface Untaken {
  file: string
  cause: unknown
  remaining: string[]
}

/** A name for a file in the folder of another one, which nobody else has. */
export function besideOf(target: string): string {
  return join(dirname(target), `.per10k-${crypto.randomUUID()}.tmp`)
}

/**
 * Each takes its place; where one cannot, those before it are put back as they were, as far as the file system
 * allows. Nothing beside them is left.
 */
export function takePlaces(waiting: readonly Waiting[]): Untaken | undefined {
  const old = waiting.slice(0, -1).map(keepOld) // once the last one has its place, all have
  try {
    for (const [at, { file, beside, target }] of waiting.entries()) {
      const cause = failureOf(() => renameSync(beside, target))
      if (cause !== undefined) return { file, cause, remaining: putBack(old.slice(0, at)) }
    }
    return undefined
  } finally {
    for (const { kept } of old) if (kept !== undefined) rmSync(kept, { force: true })
  }
}

function failureOf(work: () => void): unknown {
  try {
    work()
    return undefined
  } catch (cause) {
    return cause
  }
}

/** What stood in a place, by a second name until all places are taken. */
interface Old {
  file: string
  target: string
  kept?: string
  wasThere: boolean
}

/** A second name of the same file, or where there are none a copy of it. */
function keepOld({ file, target }: Waiting): Old {
  const kept = besideOf(target)
  const unlinked = failureOf(() => linkSync(target, kept))
  if (unlinked === undefined) return { file, target, kept, wasThere: true }
  if (codeOf(unlinked) === 'ENOENT') return { file, target, wasThere: false }
  const uncopied = failureOf(() => copyFileSync(target, kept))
  return { file, target, wasThere: true, ...(uncopied === undefined && { kept }) }
}

/** The files that could not be put back. */
function putBack(old: readonly Old[]): string[] {
  const isLeft = ({ target, kept, wasThere }: Old) => {
    if (kept === undefined && wasThere) return true
    const back = () => (kept === undefined ? rmSync(target) : renameSync(kept, target))
    return failureOf(back) !== undefined
  }
  return old.filter(isLeft).map(({ file }) => file)
}
