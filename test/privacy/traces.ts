import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { unzipSync } from 'fflate'

const HASHES = ['md5', 'sha1', 'sha256', 'sha512']
/** So many signs of a hash would do to know it again. */
const SIGNS = 10

/** The forms in which a mark could be found again: plain, and as what is made of it. */
function formsOf(mark: string): string[] {
  const bytes = [mark, mark.toLowerCase(), mark.toUpperCase()].map(text => Buffer.from(text))
  const hashes = bytes.flatMap(text => HASHES.map(name => createHash(name).update(text).digest()))
  return [
    ...bytes.flatMap(text => [
      text.toString(),
      text.toString('hex'),
      text.toString('base64').replace(/=+$/, ''),
    ]),
    ...hashes.flatMap(hash => [
      hash.toString('hex').slice(0, SIGNS),
      hash.toString('base64').slice(0, SIGNS),
    ]),
  ]
}

/** Which of the marks a text gives away, in whatever form. */
export function tracesIn(text: string, marks: readonly string[]): string[] {
  const folded = text.toLowerCase()
  return marks.filter(mark => formsOf(mark).some(form => text.includes(form) || folded.includes(form)))
}

/** Every file below a folder with its text; documents unzipped, and their names, too. */
export function textOfFolder(folder: string, except: ReadonlySet<string> = new Set()): string {
  return filesBelow(folder)
    .filter(path => !except.has(path))
    .map(path => `${relative(folder, path)}\n${textOfFile(path)}`)
    .join('\n')
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function textOfFile(path: string): string {
  const bytes = readFileSync(path)
  if (!/\.(xlsx|ods|docx)$/.test(path)) return bytes.toString()
  return Object.values(unzipSync(bytes))
    .map(part => Buffer.from(part).toString())
    .join('\n')
}
