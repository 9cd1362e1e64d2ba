import { resolve } from 'node:path'
import { EXIT, error, type Problem, Refusal, withoutDoubles } from '../foundations/problem.ts'
import { answers } from '../pipeline.ts'
import { visibleLine } from '../reports/visible.ts'
import { convertedTo } from './conversion.ts'
import { deliver, refuseOverwriting } from './delivery.ts'
import { type Destination, destinationOf, filesOf } from './destination.ts'
import { exitOf, problemsOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import type { Typed } from './options.ts'
import { clearProgress, progressOf } from './progress.ts'
import { typedSettings } from './settings.ts'
import { heedSignals } from './signals.ts'
import { print } from './streams.ts'
import type { WovenDocument } from './woven-document.ts'
import { writeWhole } from './writing.ts'

/**
 * `per10k weave`: the tables of documents written anew, each document whole or not at all. With `--check` nothing
 * is written, and what moved is told (exit findings). A document that is refused keeps no other from being woven.
 */
export async function weave({ words, typed, formats }: Invocation): Promise<number> {
  const { settings, problems } = typedSettings(typed, formats)
  const files = eachOnce(words)
  const destination = destinationOf(settings, formats, problems)
  problems.push(...misused(typed, files, destination))
  if (problems.length > 0) throw new Refusal(problems)
  const onlyCheck = typed.check === true
  const weaving = {
    typed: forMarkers(typed),
    overEdited: onlyCheck || typed.force === true,
    progress: progressOf(settings),
    answers,
  }
  const { weaveDocument } = await import('./woven-document.ts')
  const use = onlyCheck ? tellFindings : isElsewhere(typed, destination) ? writeElsewhere : write
  let stale = false
  for (const file of files) {
    try {
      const document = await weaveDocument(file, weaving)
      problems.push(...document.problems)
      await use(document, file, destination)
      stale ||= onlyCheck && document.findings.length > 0
    } catch (cause) {
      problems.push(...problemsOf(cause))
    }
  }
  tell(withoutDoubles(problems), settings.quiet)
  return exitOf(problems) || (stale ? EXIT.findings : EXIT.done)
}

/** A file named twice is woven once. */
function eachOnce(files: readonly string[]): string[] {
  return [...new Map(files.map(file => [resolve(file), file])).values()]
}

function misused(typed: Typed, { length }: readonly string[], destination: Destination): Problem[] {
  const { check = false, force = false, data = [] } = typed
  const usage = (found: string, expected: string) => error('usage', EXIT.usage, found, { expected })
  const elsewhere = isElsewhere(typed, destination)
  const isGithub = destination.format === 'github'
  return [
    ...(elsewhere && length > 1 ? [usage(`one output for ${length} documents`, 'one document')] : []),
    ...(elsewhere && check ? [usage('--check with an output', 'one of them')] : []),
    ...(force && check ? [usage('--check with --force', 'one of them')] : []),
    ...(isGithub && !check ? [usage('the format github without --check', '--check')] : []),
    ...(data.some(source => /(^|=)-$/.test(source))
      ? [usage('standard input for a document', 'files: a document is woven again')]
      : []),
  ]
}

/** The document itself stays as it is. */
function isElsewhere({ output }: Typed, { format }: Destination): boolean {
  return output !== undefined || format === 'html' || format === 'docx'
}

/** What the command line says for every marker that does not say otherwise. */
function forMarkers({ check: _, force: __, output: ___, format: ____, ...typed }: Typed): Typed {
  return typed
}

async function writeElsewhere(
  { now, inputs }: WovenDocument,
  file: string,
  destination: Destination,
): Promise<void> {
  const isAnother = destination.format !== 'md'
  refuseOverwriting(filesOf(destination), [], ...inputs, ...(isAnother ? [file] : []))
  await deliver(await convertedTo(destination.format, now, file), destination)
}

async function write({ before, now }: WovenDocument, file: string): Promise<void> {
  if (now === before) return
  await heedSignals()
  clearProgress()
  writeWhole(file, now)
}

/** They are the answer, so they are printed where answers are. */
async function tellFindings({ findings }: WovenDocument, _: string, { format }: Destination): Promise<void> {
  const { problemLine } = await import('../reports/github.ts')
  clearProgress()
  for (const { place, text } of findings) {
    const plain = visibleLine(`${place.file}:${place.line}:${place.column}: ${text}`)
    const problem = error('stale', EXIT.findings, text, place)
    await print(`${format === 'github' ? problemLine(problem) : plain}\n`)
  }
}
