import { dirname, resolve } from 'node:path'
import { documentPath, splitSource } from '../config/paths.ts'
import { EXIT, error, type Problem, placed } from '../foundations/problem.ts'
import type { NamedSource, Question } from '../request.ts'
import type { Block } from '../weaving/blocks.ts'
import type { Showing } from '../weaving/showing.ts'
import { requestOf } from './asked.ts'
import { leadsOut, nearestConfiguration } from './configuration.ts'
import { markerCommand } from './marker-command.ts'
import type { Typed } from './options.ts'
import { surroundings } from './surroundings.ts'
import { whereItLeads } from './where-it-leads.ts'

/** A block, what it asks and how the answer is to be shown. */
export interface AskedBlock {
  block: Block
  question: Question
  showing: Showing
  /** The same for blocks that ask the same extracts. */
  extracts: string
  /** The files that are read for it. */
  inputs: readonly string[]
}

/** A document, and what the command line says for all its markers. */
export interface Surrounding {
  folder: string
  typed: Typed
}

/** Settles one marker: what it says over the command line over the configuration. All its faults are told. */
export async function settleBlock(
  block: Block,
  { folder, typed }: Surrounding,
): Promise<AskedBlock | { problems: Problem[] }> {
  const { place } = block
  const read = await markerCommand(block.words)
  if ('severity' in read) return { problems: [{ ...read, ...place }] }
  const problems: Problem[] = []
  const own = withPaths(read.typed, folder, problems)
  if (problems.length > 0) return { problems: problems.map(problem => placed(problem, place)) }
  const config = own.config ?? typed.config ?? optional(nearestConfiguration(folder))
  const around = await surroundings({
    typed: { ...typed, ...own, quiet: true, ...(config && { config }) },
    formats: [],
  })
  const request = await requestOf(around, read.words, read.command)
  if (around.problems.length > 0) return { problems: around.problems.map(problem => placed(problem, place)) }
  const { targets, allowRejects } = around.settings
  const extracts = request.sources.map(({ source }) => source.name)
  const configured = around.config?.file
  return {
    block,
    question: { command: read.command, request, place },
    showing: { ...showingOf(block, read.typed), across: around.typed.wide },
    extracts: JSON.stringify([configured, request.sources.map(extractOf), allowRejects]),
    inputs: [...extracts, targets, configured].filter(file => file !== undefined),
  }
}

/** Which file it is, however its path is written, and as which dataset it is read. */
function extractOf({ source, dataset, explicit }: NamedSource): unknown[] {
  return [whereItLeads(source.name), dataset, explicit]
}

function showingOf({ place, layout }: Block, { columns, headings }: Typed): Omit<Showing, 'across'> {
  return { place, layout, columns: parted(columns, ','), headings: parted(headings, '|') }
}

function optional(file: string | undefined): string[] | undefined {
  return file === undefined ? undefined : [file]
}

function parted(values: string[] | undefined, mark: string): string[] | undefined {
  return values?.[0].split(mark).map(part => part.trim())
}

/** Paths of a marker as paths from the working folder. */
function withPaths(typed: Typed, folder: string, problems: Problem[]): Typed {
  const place = { folder, workingFolder: process.cwd() }
  const pathOf = (written: string): string => {
    const reading = documentPath(written, place)
    if ('problem' in reading) problems.push(reading.problem)
    else if (isLinkOut(reading.value, Object.values(place))) problems.push(linkOut(written))
    else return reading.value
    return written
  }
  const { data, targets, config } = typed
  return {
    ...typed,
    ...(data && { data: data.map(pathOf) }),
    ...(targets && { targets: targets.map(pathOf) }),
    ...(config && { config: config.map(pathOf) }),
  }
}

function isLinkOut(written: string, folders: readonly string[]): boolean {
  return folders.every(folder => leadsOut(splitSource(written).path, folder))
}

function linkOut(written: string): Problem {
  const found = `the path ${written}, a link out of the folder of the document`
  return error('path-outside', EXIT.usage, found, { advice: 'name it on the command line instead' })
}

/** The folder of a document, absolute. */
export function folderOf(file: string): string {
  return dirname(resolve(file))
}
