import { EXIT, error, type Problem, Refusal, warning, withoutDoubles } from '../foundations/problem.ts'
import type { Answer } from '../outcome.ts'
import type { Question, Request } from '../request.ts'
import { type Block, blocksIn, stateOf } from '../weaving/blocks.ts'
import { type Finding, findingsIn } from '../weaving/findings.ts'
import { lineText, tableLines } from '../weaving/lines.ts'
import { tableOf, type WovenTable } from '../weaving/table.ts'
import { woven } from '../weaving/weave.ts'
import { readDocument } from './documents.ts'
import { type AskedBlock, folderOf, settleBlock } from './marker-settling.ts'
import type { Typed } from './options.ts'

/** How a document is woven: what the command line says for all markers, and whether edited blocks are written over. */
export interface Weaving {
  typed: Typed
  overEdited: boolean
  progress: Pick<Request, 'progress'>
  /** Answers questions of the same extracts together. */
  answers: (questions: readonly Question[]) => Promise<Answer[]>
}

/** A document as it is and as it would be written now. */
export interface WovenDocument {
  before: string
  now: string
  /** Where the two disagree. */
  findings: Finding[]
  /** Nothing among them is an error. */
  problems: Problem[]
  /** The files that were read for it. */
  inputs: readonly string[]
}

/** Weaves one document in memory. Everything that is wrong with it is told in one refusal. */
export async function weaveDocument(file: string, weaving: Weaving): Promise<WovenDocument> {
  const read = readDocument(file)
  if ('problem' in read) throw new Refusal(read.problem)
  const { blocks, problems } = blocksIn(read.text, file)
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal(problems)
  if (blocks.length === 0) return unchanged(read.text, file)
  const asked = await settleBlocks(blocks, file, weaving)
  const answers = await answersOf(asked, weaving)
  const tables = tablesOf(asked, answers)
  const lines = tables.map((table, at) =>
    blocks[at].layout === 'line' ? [lineText(table)] : tableLines(table),
  )
  const fillings = blocks.map((block, at) => ({ block, lines: lines[at] }))
  return {
    before: read.text,
    now: woven(read.text, fillings),
    findings: fillings.flatMap((filling, at) => findingsIn(filling, tables[at])),
    problems: [...problems, ...answers.flatMap(({ problems: told }) => told)],
    inputs: asked.flatMap(({ inputs }) => inputs),
  }
}

function unchanged(text: string, file: string): WovenDocument {
  const advice = 'put <!-- per10k: calc … --> and <!-- /per10k --> where a table is to stand'
  const problems = [warning('no-marker', 'a document without a marker', { file, advice })]
  return { before: text, now: text, findings: [], problems, inputs: [] }
}

async function settleBlocks(
  blocks: readonly Block[],
  file: string,
  { typed, overEdited }: Weaving,
): Promise<AskedBlock[]> {
  const problems = overEdited ? [] : blocks.flatMap(notOurs)
  const asked: AskedBlock[] = []
  for (const block of blocks) {
    const settled = await settleBlock(block, { folder: folderOf(file), typed })
    if ('problems' in settled) problems.push(...settled.problems)
    else asked.push(settled)
  }
  if (problems.length > 0) throw new Refusal(withoutDoubles(problems))
  return protectedAlike(asked)
}

/** Words that somebody wrote between markers are not written over. */
function notOurs(block: Block): Problem[] {
  const state = stateOf(block)
  if (state === 'empty' || state === 'woven') return []
  const found = state === 'edited' ? 'a block that was edited by hand' : 'a block with words and no checksum'
  const advice = 'take out what stands between its markers, or write over it with --force'
  return [
    error(`${state}-block`, EXIT.usage, found, { ...block.place, expected: 'what was woven there', advice }),
  ]
}

/** The strictest protection that any block asks for holds in all; over different extracts it cannot be held. */
function protectedAlike(asked: AskedBlock[]): AskedBlock[] {
  const strictest = {
    ...largest('suppress', asked),
    ...largest('roundTo', asked),
  }
  const other = asked.find(({ extracts }) => extracts !== asked[0].extracts)
  if (strictest.suppress !== undefined && other !== undefined) throw new Refusal(differentExtracts(other))
  return asked.map(one => ({
    ...one,
    question: { ...one.question, request: { ...one.question.request, ...strictest } },
  }))
}

function largest<Key extends 'suppress' | 'roundTo'>(
  key: Key,
  asked: readonly AskedBlock[],
): Pick<Request, Key> | undefined {
  const found = asked.filter(({ question }) => question.request[key] !== undefined)
  const [most] = found.sort((a, b) => (b.question.request[key] ?? 0) - (a.question.request[key] ?? 0))
  return most && ({ [key]: most.question.request[key] } as Pick<Request, Key>)
}

function differentExtracts({ block }: AskedBlock): Problem {
  return error('disclosure', EXIT.disclosure, 'a block of other extracts in a document that hides counts', {
    ...block.place,
    expected: 'one set of extracts: what one table hides, another must not tell',
    advice: 'name all the extracts once, in per10k.yaml or with -d, or write two documents',
  })
}

/** The answers in the order of the blocks. Blocks of the same extracts are answered from one reading of them. */
async function answersOf(
  asked: readonly AskedBlock[],
  { progress, answers: answered }: Weaving,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const extracts of new Set(asked.map(one => one.extracts))) {
    const places = [...asked.keys()].filter(at => asked[at].extracts === extracts)
    const questions = places.map(at => withProgress(asked[at].question, progress))
    const found = await answered(questions)
    for (const [at, place] of places.entries()) answers[place] = found[at]
  }
  return answers
}

function withProgress(question: Question, progress: Weaving['progress']): Question {
  return { ...question, request: { ...question.request, ...progress } }
}

function tablesOf(asked: readonly AskedBlock[], answers: readonly Answer[]): WovenTable[] {
  const tables = asked.map(({ showing }, at) => tableOf(answers[at], showing))
  const problems = tables.flatMap(made => ('problems' in made ? made.problems : []))
  if (problems.length > 0) throw new Refusal(problems)
  return tables.flatMap(made => ('table' in made ? [made.table] : []))
}
