import { type Document, isAlias, isScalar, type Node, visit } from 'yaml'
import { EXIT, error, type Place, type Problem } from '../foundations/problem.ts'

/** The place of an offset in the text. */
export type At = (offset: number) => Place

/** A file with more faults than that is no configuration, and the rest of them help nobody. */
export const MOST_FAULTS = 1000

/** What the parser lets pass and what would not be meant: found in the document as it was parsed. */
export function meaningProblems(document: Document, at: At): Problem[] {
  return [...equalKeys(document, at), ...misreadNumbers(document, at)]
}

function equalKeys(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (known.has(key.value))
          problems.push(
            bad('duplicate-key', 'a key for the second time', at(key.range?.[0] ?? 0), 'keep one of them'),
          )
        known.add(key.value)
      }
    },
  })
  return problems
}

/** An alias without its anchor, or inside it. */
export function brokenAliases(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  const anchored = new Map<string, Node>()
  visit(document, {
    Node(_, node, path) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchored.set(node.anchor, node)
        return
      }
      const meant = anchored.get(node.source)
      if (meant !== undefined && !path.includes(meant)) return
      const found = `the alias *${node.source} without an anchor before it`
      problems.push(bad('bad-yaml', found, at(node.range?.[0] ?? 0)))
    },
  })
  return problems
}

/** Numbers that are not written as they are read: `012` is 12 to YAML, `0x1F` 31, `1e3` 1000, `1.10` is 1.1. */
function misreadNumbers(document: Document, at: At): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(_, { value, source, range, type }) {
      if (typeof value !== 'number' || type !== 'PLAIN' || source === String(value)) return
      problems.push(
        bad(
          'misread-number',
          `${source}, which YAML reads as ${value}`,
          at(range?.[0] ?? 0),
          'put it in quotes where a text is meant; write a number as it is read',
        ),
      )
    },
  })
  return problems
}

export function bad(code: string, found: string, at: Place, advice?: string): Problem {
  return error(code, EXIT.usage, found, { ...at, ...(advice === undefined ? {} : { advice }) })
}
