import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { EXIT, error, type Place, type Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { shapeOf } from './shape.ts'

/** A YAML file as plain data; every value can be asked where it stands. */
export interface YamlFile {
  value: unknown
  locate: Locate
}

/** Larger or deeper than any configuration that a person writes. */
const LARGEST = 256 * 1024
const DEEPEST = 60
const MOST_ALIASES = 100
const MOST_PROPERTIES = 1000

/**
 * Reads YAML 1.2. What YAML takes for something else than it looks like is a problem, not a guess:
 * `012`, equal keys, tags of programs, aliases that multiply. All problems end the program (exit usage).
 */
export function readYaml(text: string, file: string): { yaml: YamlFile } | { problems: Problem[] } {
  const odd = unreadable(text)
  if (odd !== undefined) return { problems: [bad(odd.code, odd.found, { file }, odd.advice)] }
  const lines = new LineCounter()
  const options = { lineCounter: lines, prettyErrors: false, stringKeys: true, version: '1.2' } as const
  const document = parseDocument(text, options)
  const at = (offset: number) => place(file, lines, offset)
  const problems = [
    ...grammarProblems(document, at),
    ...misreadNumbers(document, at),
    ...brokenAliases(document, at),
  ]
  if (problems.length > 0) return { problems }
  const value = plainData(document)
  if (value === TOO_MUCH) return { problems: [tooManyAliases({ file })] }
  return { yaml: { value, locate: (path, part = 'value') => at(locateIn(document.contents, path, part)) } }
}

const TOO_MUCH = Symbol('aliases that stand for too much text')

/** The parser counts what aliases stand for, and throws a `ReferenceError` when it is too much. */
function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (cause) {
    if (cause instanceof ReferenceError) return TOO_MUCH
    throw cause
  }
}

type At = (offset: number) => Place

function grammarProblems(document: Document, at: At): Problem[] {
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    bad(code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'bad-yaml', yamlWords(code, message), at(pos[0])),
  )
  if (document.directives?.yaml.version === '1.2') return problems
  const found = 'another version of YAML, in which no is a logical value'
  return [...problems, bad('bad-yaml', found, at(0), 'leave out %YAML')]
}

/** An alias without its anchor, or inside it. */
function brokenAliases(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Alias(_, alias, path) {
      const meant = alias.resolve(document)
      if (meant !== undefined && !path.includes(meant)) return
      problems.push(
        bad('bad-yaml', `the alias *${alias.source} without an anchor before it`, at(alias.range?.[0] ?? 0)),
      )
    },
  })
  return problems
}

function tooManyAliases(at: Place): Problem {
  return bad('too-many-aliases', 'aliases that stand for too much text', at, 'write it out')
}

/** What need not be parsed to be refused. */
function unreadable(text: string): { code: string; found: string; advice: string } | undefined {
  if (text.length > LARGEST) {
    return { code: 'file-too-large', found: 'a configuration of more than 256 KiB', advice: 'split it' }
  }
  const { depth, properties } = shapeOf(text)
  if (properties > MOST_PROPERTIES) {
    return {
      code: 'too-many-aliases',
      found: 'more than a thousand anchors and tags',
      advice: 'write it out',
    }
  }
  if (depth > DEEPEST) {
    return { code: 'too-deep', found: `values nested more than ${DEEPEST} deep`, advice: 'write it flatter' }
  }
  return undefined
}

const PLAIN_DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** Numbers that look like something else: `012` is 12 to YAML, `0x1F` 31, `1e3` 1000. */
function misreadNumbers(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(_, { value, source, range, type }) {
      if (typeof value !== 'number' || type !== 'PLAIN' || source === undefined) return
      if (PLAIN_DECIMAL.test(source) && (source.includes('.') || String(value) === source)) return
      problems.push(
        bad(
          'misread-number',
          `${source}, which YAML reads as ${value}`,
          at(range?.[0] ?? 0),
          'put it in quotes',
        ),
      )
    },
  })
  return problems
}

/** The value at a path or its key, or the nearest thing around it that is there. */
function locateIn(contents: unknown, path: readonly (string | number)[], part: 'key' | 'value'): number {
  let node = contents
  let offset = offsetOf(node) ?? 0
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) break
    const pair = isMap(node)
      ? node.items.find(item => isScalar(item.key) && item.key.value === key)
      : undefined
    const value: unknown = node.get(key, true)
    const wantsKey = part === 'key' && depth === path.length - 1
    offset = offsetOf(wantsKey ? pair?.key : value) ?? offsetOf(pair?.key) ?? offset
    node = value
  }
  return offset
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function place(
  file: string,
  lines: LineCounter,
  offset: number,
): { file: string; line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

const YAML_WORDS: Record<string, string> = {
  DUPLICATE_KEY: 'a key for the second time',
  MULTIPLE_DOCS: 'a second document in the file',
  TAB_AS_INDENT: 'a tab where blanks indent the line',
  NON_STRING_KEY: 'a key that is no word',
}

function yamlWords(code: string, message: string): string {
  return YAML_WORDS[code] ?? `YAML that cannot be read (${message.replace(/\s+/g, ' ')})`
}

function bad(code: string, found: string, at: Place, advice?: string): Problem {
  return error(code, EXIT.usage, found, { ...at, ...(advice === undefined ? {} : { advice }) })
}
