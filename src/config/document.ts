import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Place, Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { shapeOf } from './shape.ts'
import { type At, bad, brokenAliases, MOST_FAULTS, meaningProblems } from './yaml-faults.ts'

/** A YAML file as plain data; every value can be asked where it stands. */
export interface YamlFile {
  value: unknown
  locate: Locate
}

/** Larger or deeper than any configuration that a person writes. */
const LARGEST = 128 * 1024
const DEEPEST = 60
const MOST_ALIASES = 100
const MOST_PROPERTIES = 1000
/** All but tab and line ends: YAML has none of them, and the parser's own marks are among them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/

/** The parser would hold each key against every other, which takes minutes where there are many. */
const OPTIONS = { prettyErrors: false, stringKeys: true, uniqueKeys: false, version: '1.2' } as const

/**
 * Reads YAML 1.2. What YAML takes for something else than it looks like is a problem, not a guess:
 * `012`, equal keys, tags of programs, aliases that multiply. All problems end the program (exit usage);
 * the data beside them, where there is any, are there to tell what else is wrong.
 */
export function readYaml(text: string, file: string): { yaml?: YamlFile; problems: Problem[] } {
  const odd = unreadable(text, file)
  if (odd !== undefined) return { problems: [odd] }
  const lines = new LineCounter()
  const document = withoutStacks(() => parseDocument(text, { lineCounter: lines, ...OPTIONS }))
  const at = (offset: number) => place(file, lines, offset)
  const broken = [...grammarProblems(document, at), ...brokenAliases(document, at)]
  const problems = [...broken, ...meaningProblems(document, at)]
  if (broken.length > 0 || problems.length > MOST_FAULTS) return { problems }
  const value = plainData(document)
  if (value === TOO_MUCH) return { problems: [...problems, tooManyAliases({ file })] }
  const locate: Locate = (path, part = 'value') => at(locateIn(document.contents, path, part))
  return { yaml: { value, locate }, problems }
}

/** The parser makes an `Error` of each fault, and a hostile file has a hundred thousand: their stacks are never read. */
function withoutStacks<Answer>(parse: () => Answer): Answer {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parse()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
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

function grammarProblems(document: Document, at: At): Problem[] {
  const problems = [...document.errors, ...document.warnings]
    .slice(0, MOST_FAULTS)
    .map(({ code, message, pos }) => bad('bad-yaml', yamlWords(code, message), at(pos[0])))
  if (document.directives?.yaml.version === '1.2') return problems
  const found = 'another version of YAML, in which no is a logical value'
  return [...problems, bad('bad-yaml', found, at(0), 'leave out %YAML')]
}

function tooManyAliases(at: Place): Problem {
  return bad('too-many-aliases', 'aliases that stand for too much text', at, 'write it out')
}

/** What need not be parsed to be refused. */
function unreadable(text: string, file: string): Problem | undefined {
  if (text.length > LARGEST)
    return bad('file-too-large', 'a configuration of more than 128 KiB', { file }, 'split it')
  const control = text.search(CONTROL)
  if (control >= 0) return bad('bad-yaml', 'a control character', placeIn(text, control, file), 'take it out')
  const { depth, deepestAt, properties, unopened } = shapeOf(text)
  if (properties > MOST_PROPERTIES)
    return bad('too-many-aliases', 'more than a thousand anchors, aliases and tags', { file }, 'write it out')
  if (depth > DEEPEST)
    return bad(
      'too-deep',
      `values nested more than ${DEEPEST} deep`,
      placeIn(text, deepestAt, file),
      'write it flatter',
    )
  if (unopened === undefined) return undefined
  return bad('bad-yaml', 'a closing bracket that nothing opened', placeIn(text, unopened, file))
}

function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split(/\r\n|\n/)
  return { file, line: before.length, column: before[before.length - 1].length + 1 }
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
  MULTIPLE_DOCS: 'a second document in the file',
  TAB_AS_INDENT: 'a tab where blanks indent the line',
  NON_STRING_KEY: 'a key that is no word',
}

function yamlWords(code: string, message: string): string {
  return YAML_WORDS[code] ?? `YAML that cannot be read (${message.replace(/\s+/g, ' ')})`
}
