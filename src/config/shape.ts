import { Lexer } from 'yaml'

/** What makes a YAML text slow or impossible to parse. */
export interface Shape {
  /** How deep it nests, at most: brackets, steps of indentation, and `- - -` on one line. */
  depth: number
  /** Where it does. */
  deepestAt: number
  /** How many anchors, aliases and tags it has. */
  properties: number
  /** Where a bracket closes that nothing opened; each of them would be an error of its own. */
  unopened?: number
}

/** Read from the tokens, without recursion, so that a hostile file is known before it is parsed. */
export function shapeOf(text: string): Shape {
  const state: State = {
    most: 0,
    mostAt: 0,
    properties: 0,
    brackets: 0,
    marks: 0,
    indents: [],
    lineStart: true,
    at: 0,
  }
  let scalarNext = false
  for (const token of new Lexer().lex(text)) {
    if (scalarNext || token === SCALAR) scalarNext = token === SCALAR && !scalarNext
    else step(state, token)
    if (state.unopened !== undefined) break
    if (!isLineEnd(token)) settleIndent(state, token)
    settleDepth(state)
    if (!WITHOUT_TEXT.has(token)) state.at += token.length
  }
  const { most: depth, mostAt: deepestAt, properties, unopened } = state
  return { depth, deepestAt, properties, ...(unopened === undefined ? {} : { unopened }) }
}

interface State {
  most: number
  mostAt: number
  properties: number
  brackets: number
  marks: number
  /** The indents that are open at this line, the outermost first. */
  indents: number[]
  lineStart: boolean
  /** How much of the text lies before the token. */
  at: number
  unopened?: number
}

/** The lexer puts it before the text of a scalar. */
const SCALAR = '\u001f'
/** What the lexer says and the text does not hold: a document, the end of a flow or an error, a scalar. */
const WITHOUT_TEXT = new Set(['\u0002', '\u0018', SCALAR])
const CHANGES: Record<string, (state: State) => void> = {
  '[': opened,
  '{': opened,
  ']': closed,
  '}': closed,
  '-': marked,
  '?': marked,
}

function step(state: State, token: string): void {
  if (isLineEnd(token)) {
    state.marks = 0
    state.lineStart = true
  } else if (Object.hasOwn(CHANGES, token)) CHANGES[token](state)
  else if (/^[&*!]/.test(token)) state.properties += 1
}

function settleDepth(state: State): void {
  const depth = state.brackets + state.marks + state.indents.length
  if (depth > state.most) [state.most, state.mostAt] = [depth, state.at]
}

function isLineEnd(token: string): boolean {
  return token === '\n' || token === '\r\n'
}

function settleIndent(state: State, token: string): void {
  if (!state.lineStart) return
  state.lineStart = false
  const indent = /^ *$/.test(token) ? token.length : 0
  while (state.indents.length > 0 && state.indents[state.indents.length - 1] >= indent) state.indents.pop()
  state.indents.push(indent)
}

function opened(state: State): void {
  state.brackets += 1
}

function closed(state: State): void {
  if (state.brackets === 0) state.unopened = state.at
  else state.brackets -= 1
}

function marked(state: State): void {
  state.marks += 1
}
