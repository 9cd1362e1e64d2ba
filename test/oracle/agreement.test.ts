/**
 * The program against a second working of the same rules, cell by cell, on invented extracts.
 * AGREEMENT_SEEDS=200 runs more of them (at night 60), AGREEMENT_FROM=1000 others, AGREEMENT_ALL=1 every question of each.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { filesFor } from './extract-files.ts'
import { INDICATORS } from './indicators.ts'
import { type Cell, work } from './oracle.ts'
import { type Asked, mainQuestion, otherQuestions } from './questions.ts'
import { type Extracts, randomExtracts } from './random-extracts.ts'

const PROGRAM = resolve(import.meta.dirname, '../../bin/per10k.js')
const BUILT = resolve(import.meta.dirname, '../../dist/main.cjs')
const FIRST = Number(process.env.AGREEMENT_FROM ?? 1)
const MANY = Number(process.env.AGREEMENT_SEEDS ?? (process.env.PROPERTY_RUNS ? 60 : 6))
const SHOWN = 8

const scratch = mkdtempSync(join(tmpdir(), 'per10k-agreement-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function writeDown(extracts: Extracts): string {
  const folder = join(scratch, `seed-${extracts.seed}`)
  mkdirSync(join(folder, 'extracts'), { recursive: true })
  for (const { name, text } of filesFor(extracts)) writeFileSync(join(folder, 'extracts', name), text)
  writeFileSync(join(folder, 'per10k.yaml'), `area: ${extracts.whole}\n`)
  return folder
}

/** Runs the program; its exit code and messages stand in for the figures where there are none. */
function run(folder: string, typed: string[]): Promise<string> {
  const args = [PROGRAM, 'calc', ...typed, '-d', 'extracts', '-c', 'per10k.yaml', '-f', 'csv']
  return new Promise((answer, fail) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      error ? fail(new Error(`${args.slice(1).join(' ')}\n${stderr.slice(0, 2_000)}`)) : answer(stdout),
    )
  })
}

const CORE = new Set(INDICATORS.map(indicator => indicator.id))

/** "A cell that would be a formula gets a leading apostrophe." */
const safe = (text: string) => (/^[=@+]/.test(text) ? `'${text}` : text)

const keyOf = (cell: Cell) =>
  [cell.indicator, safe(cell.area), cell.latest_category ?? '', cell.period].join(' | ')

function cellsIn(csv: string): Cell[] {
  const rows = parse(csv, { columns: true }) as Cell[]
  return rows
    .filter(row => CORE.has(row.indicator))
    .map(row => ({ ...row, area: row.area.replace(/^'(?=[=@+])/, '') }))
}

const COMPARED = ['period_start', 'period_end', 'numerator', 'denominator', 'value'] as const

/** Where there is no number, the value says why; its numerator or denominator may say so too, or be blank. */
function same(column: (typeof COMPARED)[number], expected: string, got: string | undefined): boolean {
  if (got === expected) return true
  return column !== 'value' && /^\[[xz]\]$/.test(expected) && got === ''
}

function differences(expected: Cell[], got: Cell[]): string[] {
  const byKey = new Map(got.map(cell => [keyOf(cell), cell]))
  const found: string[] = []
  for (const cell of expected) {
    const other = byKey.get(keyOf(cell))
    byKey.delete(keyOf(cell))
    if (!other) found.push(`missing: ${keyOf(cell)} = ${cell.numerator}/${cell.denominator} ${cell.value}`)
    else
      for (const column of COMPARED)
        if (!same(column, cell[column], other[column]))
          found.push(`${keyOf(cell)}: ${column} ${other[column]}, the oracle says ${cell[column]}`)
  }
  for (const key of byKey.keys()) found.push(`extra: ${key}`)
  if (found.length === 0 && expected.map(keyOf).join('\n') !== got.map(keyOf).join('\n'))
    found.push('the same rows in another order')
  return found
}

async function disagreements(extracts: Extracts, folder: string, asked: Asked): Promise<string[]> {
  const got = cellsIn(await run(folder, asked.typed))
  const found = differences(work(extracts.tables, asked.question), got)
  const heading = `seed ${extracts.seed}, ${found.length} differences: calc ${asked.typed.join(' ')}`
  return found.length === 0 ? [] : [heading, ...found.slice(0, SHOWN)]
}

/** The main question for every seed; of the others two a seed, in turn. */
function questionsFor(extracts: Extracts): Asked[] {
  const others = otherQuestions(extracts)
  const inTurn = [2 * extracts.seed, 2 * extracts.seed + 1].map(at => others[at % others.length]!)
  return [mainQuestion(extracts.whole), ...(process.env.AGREEMENT_ALL ? others : inTurn)]
}

describe.runIf(existsSync(BUILT))('the program agrees with a second working of the rules', () => {
  for (let seed = FIRST; seed < FIRST + MANY; seed += 1)
    it.concurrent(`in every cell of seed ${seed}`, async () => {
      const extracts = randomExtracts(seed)
      const folder = writeDown(extracts)
      const found: string[] = []
      for (const asked of questionsFor(extracts))
        found.push(...(await disagreements(extracts, folder, asked)))
      expect(found.join('\n')).toBe('')
    })
})
