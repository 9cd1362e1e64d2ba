import { relative } from 'node:path'
import { stringify } from 'yaml'
import { UNSEEN } from '../foundations/unseen.ts'

/** Where the line of an option ends and its explanation begins. */
export const WIDE = 34

/** A path as a configuration in that folder writes it. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).replaceAll('\\', '/')
}

/** As YAML writes it on one line, in quotes where it must be: a path with something unseen in it is still that path. */
export function scalar(text: string): string {
  if (UNSEEN.test(text)) return JSON.stringify(text)
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd()
}

const COMMENT_WIDTH = 100

/** Lines that explain, none of them long. */
export function comment(text: string): string[] {
  const lines: string[] = []
  for (const word of oneLine(text).split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= COMMENT_WIDTH) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** What was found in a file may not begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trimEnd()
}
