import type { SurveyOutcome } from '../outcome.ts'
import { FOUND_LINES, type Key, type StartingPlace } from './found-lines.ts'
import { KEY_TEXTS } from './key-texts.ts'
import { WIDE } from './yaml-lines.ts'

/**
 * A `per10k.yaml` for what a survey found, which runs as it stands. A line that begins with `# ` explains;
 * one that begins with `#` and a key, or with `#` and two blanks, comes to hold once the `#` is taken away.
 */
export function startingConfig(survey: SurveyOutcome, place: StartingPlace): string {
  const written = Object.keys(KEY_TEXTS).map(key => {
    const own = FOUND_LINES[key as Key]?.(survey, place)
    return own ?? (key === 'plan.indicators' ? [] : [example(key as Key)])
  })
  const [main, rest] = [written.filter(isMain), written.filter(lines => !isMain(lines))]
  return [
    place.schemaLine,
    '# What per10k reads, and how. A line without # holds; take the # away from an option to make it hold.',
    '',
    ...main.flatMap(lines => [...lines, '']),
    '# Further options',
    ...rest.flat(),
    '',
  ].join('\n')
}

/** More than one line of explanation: found in the folder, not only an example. */
function isMain(lines: readonly string[]): boolean {
  return lines.length > 1
}

/** One line for a key that nothing was found for. */
function example(key: Key): string {
  const { means, example } = KEY_TEXTS[key]
  const [first, ...more] = `${key}:${example.startsWith('\n') ? '' : ' '}${example}`.split('\n')
  return [`${`#${first}`.padEnd(WIDE)}  # ${means}`, ...more.map(line => `#${line}`)].join('\n')
}
