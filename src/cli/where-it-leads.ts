import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, sep } from 'node:path'

const MOST_LINKS = 40

/**
 * The absolute path of what a path leads to through symbolic links, of folders too, whether or not anything is
 * there yet. `..` means what it means to the system: the folder around the one that a link leads to.
 */
export function whereItLeads(path: string): string {
  let target = isAbsolute(path) ? path : process.cwd() + sep + path
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = realFolder(dirname(target))
    target = folder.endsWith(sep) ? folder + basename(target) : folder + sep + basename(target)
    if (!isLink(target)) break
    const link = readlinkSync(target)
    target = isAbsolute(link) ? link : folder + sep + link
  }
  return ofWhatIsThere(target) ?? target
}

/** What is there of a folder through its links, and the rest of it as it is written. */
function realFolder(folder: string): string {
  const real = ofWhatIsThere(folder)
  if (real !== undefined || dirname(folder) === folder) return real ?? folder
  return realFolder(dirname(folder)) + sep + basename(folder)
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  } catch {
    return false // a file where a folder should be: whoever opens it says so
  }
}

/** The system's own answer: Node's takes `..` away from a path before it looks at links. */
function ofWhatIsThere(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
