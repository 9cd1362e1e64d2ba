import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXIT, type Problem, Refusal } from '../../src/foundations/problem.ts'
import type { ValidateOutcome } from '../../src/outcome.ts'
import { validate } from '../../src/pipeline.ts'
import { sourceOf } from '../extracts/reading.ts'
import { RUNS } from '../properties/runs.ts'
import { requestOf } from '../support/extracts.ts'
import { edited, edits } from './edits.ts'
import { type FixtureFile, fixtureFiles } from './fixture-files.ts'

const chunk = fc.integer({ min: 1, max: 3000 })
const spoiled = fc.tuple(fc.constantFrom(...fixtureFiles()), edits).map(([file, changes]) => ({
  ...file,
  bytes: edited(file.bytes, changes),
}))

interface Answer {
  files: ValidateOutcome['files']
  problems: Problem[]
}

/** All that the program says of a file, refused or not: anything else that is thrown fails the test. */
async function answerTo({ name, bytes }: FixtureFile, size?: number): Promise<Answer> {
  const request = { ...requestOf({}), sources: [{ source: sourceOf(bytes, size, name), explicit: true }] }
  try {
    return await validate(request)
  } catch (cause) {
    if (cause instanceof Refusal) return { files: [], problems: cause.problems }
    throw cause
  }
}

function isRefused({ problems }: Answer): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** What csv-parse finds in the whole text: rows with something in them, and rows of nothing but commas. */
function rowsIn(bytes: Buffer): { filled: number; blank: number } | undefined {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  try {
    const options = {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }
    const [, ...records] = parse(text.replace(/^\s*[\r\n]/, ''), options) as string[][]
    const filled = records.filter(cells => cells.some(cell => cell.trim() !== '')).length
    return { filled, blank: records.length - filled }
  } catch {
    return undefined
  }
}

function textOf(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex')
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function expectAnswered({ files, problems }: Answer): void {
  for (const { code, found, exit, severity } of problems) {
    expect([code, found].every(words => words.length > 0)).toBe(true)
    expect(exit).not.toBe(EXIT.bug)
    if (severity === 'error') expect(exit).toBeGreaterThan(0)
  }
  for (const { rows, rejected } of files) expect(rejected).toBeLessThanOrEqual(rows)
}

describe('a spoiled extract', () => {
  it('is read or refused with a reason, the same in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, chunk, async (file, size) => {
        const answer = await answerTo(file)
        expectAnswered(answer)
        expect(await answerTo(file, size)).toEqual(answer)
      }),
      RUNS,
    )
  })

  it('loses no row: those read and those refused are all that csv-parse finds in the file', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async file => {
        const answer = await answerTo(file)
        const found = rowsIn(file.bytes)
        if (found === undefined) expect(isRefused(answer)).toBe(true)
        if (found === undefined || file.passesOver || !isReadToItsEnd(answer)) return
        const { rows } = answer.files[0]
        expect(rows).toBeGreaterThanOrEqual(found.filled)
        expect(rows).toBeLessThanOrEqual(found.filled + found.blank)
      }),
      RUNS,
    )
  })
})

function isReadToItsEnd({ files, problems }: Answer): boolean {
  return files.length > 0 && !problems.some(({ code }) => STOPPING.has(code))
}

/** Faults after which the rest of a file is not read. */
const STOPPING = new Set([
  'stray-quote',
  'text-after-quote',
  'unclosed-quote',
  'nul-byte',
  'broken-encoding',
  'record-too-long',
])

describe('any bytes at all', () => {
  it('are read or refused with a reason', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map(Buffer.from)
    await fc.assert(
      fc.asyncProperty(bytes, chunk, async (bytes, size) => {
        const file = { name: 'referrals.csv', bytes, passesOver: false }
        const answer = await answerTo(file)
        expectAnswered(answer)
        expect(isRefused(answer)).toBe(true)
        expect(await answerTo(file, size)).toEqual(answer)
      }),
      RUNS,
    )
  })
})
