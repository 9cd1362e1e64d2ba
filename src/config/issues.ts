import type * as z from 'zod'
import { didYouMean } from '../foundations/nearest.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { Locate } from '../request.ts'
import { quoted } from './choices.ts'
import { CONFIG_KEYS } from './schema.ts'
import { MOST_FAULTS } from './yaml-faults.ts'

type Issue = z.core.$ZodIssue

/** What the schema found, in the one shape of all problems. */
export function issueProblems(outer: Issue, value: unknown, locate: Locate): Problem[] {
  const issue = innermost(outer)
  const path = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code !== 'unrecognized_keys') return [wrongValue(issue, path, value, locate)]
  return issue.keys.slice(0, MOST_FAULTS).map(key => unknownKey(path, key, locate))
}

function unknownKey(path: (string | number)[], key: string, locate: Locate): Problem {
  const known = path.length === 0 ? Object.keys(CONFIG_KEYS) : ['indicators']
  const advice = didYouMean(key, known) ?? `the keys are ${known.join(', ')}`
  const written = [...path, key].join('.')
  return error('unknown-key', EXIT.usage, `the key ${quoted(written)}, which means nothing here`, {
    advice,
    ...locate([...path, key], 'key'),
  })
}

function wrongValue(issue: Issue, path: (string | number)[], value: unknown, locate: Locate): Problem {
  const content = path.reduce(inside, value)
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const advice = typeof content === 'string' ? didYouMean(content, allowed) : undefined
  const name = path.filter(key => typeof key === 'string').join('.')
  const found = name === '' ? wholeKindOf(value) : `${name}: ${kindOf(content)}`
  return error('bad-value', EXIT.usage, found, {
    expected: name === '' ? 'keys and their values (area: Kent)' : issue.message,
    ...(advice === undefined ? {} : { advice }),
    ...locate(path),
  })
}

/** Of a choice between shapes the complaint that came furthest into the value is the one that helps. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().map(innermost)
  const furthest = inner.reduce<Issue | undefined>(
    (best, next) => (next.path.length > (best?.path.length ?? 0) ? next : best),
    undefined,
  )
  return furthest === undefined ? issue : { ...furthest, path: [...issue.path, ...furthest.path] }
}

/** A single value may stand for a list of one. */
function inside(value: unknown, key: string | number): unknown {
  if (typeof key === 'number' && !Array.isArray(value)) return value
  return (value as Record<string | number, unknown> | null)?.[key]
}

/** Without its words: an extract that is named by mistake is one long text to YAML, children and all. */
function wholeKindOf(value: unknown): string {
  return typeof value === 'string' ? 'a text' : kindOf(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys and values'
  return typeof value === 'string' ? quoted(value) : String(value)
}
