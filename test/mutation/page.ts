import type { Result } from './results.ts'
import { ROOMS } from './rooms.ts'

const HEAD = `# Mutants

\`npm run test:mutation\` changes the code of a room in one place at a time (a comparison, a sum, a condition, a call
or a block left out, a list emptied) and runs the tests that reach the change. A mutant is noticed when a test
fails or never ends. Words of messages are not changed. Equivalent mutants say the same in other words; each
stands with its reason in \`equivalents.yaml\`. Which code and which tests a room has, and how many cases of a property
are tried, stands in \`rooms.ts\`.

| room | mutants | killed | endless | survived | noticed, % | goal, % | equivalent |
|---|--:|--:|--:|--:|--:|--:|--:|`

/** The page of results: a line for each room, then every survivor. What was not run stands as it did before. */
export function pageOf(results: readonly Result[], before: string): string {
  const names = [...new Set([...Object.keys(ROOMS), ...results.map(({ name }) => name)])]
  const ran = (name: string) => results.find(result => result.name === name)
  const lines = names.map(name => lineOf(ran(name)) ?? lineBefore(name, before))
  const survivors = names.map(name => survivorsOf(ran(name)) ?? survivorsBefore(name, before))
  return `${HEAD}\n${stated(lines).join('\n')}\n\n## Survivors\n\n${stated(survivors).join('\n\n')}\n`
}

function lineOf(result: Result | undefined): string | undefined {
  if (result === undefined) return undefined
  const { name, mutants, killed, timedOut, survivors, noticed, goal, equivalent } = result
  const cells = [name, mutants, killed, timedOut, survivors.length, noticed.toFixed(1), goal, equivalent]
  return `| ${cells.join(' | ')} |`
}

function survivorsOf(result: Result | undefined): string | undefined {
  if (result === undefined) return undefined
  const list = result.survivors.map(survivor => `- ${survivor}`).join('\n')
  return `### ${result.name}\n\n${list || 'None.'}`
}

function lineBefore(name: string, before: string): string | undefined {
  return before.split('\n').find(line => line.startsWith(`| ${name} |`))
}

function survivorsBefore(name: string, before: string): string | undefined {
  const [, ...parts] = before.split(/^### /m)
  const part = parts.find(part => part.startsWith(`${name}\n`))
  return part === undefined ? undefined : `### ${part.trim()}`
}

function stated(texts: readonly (string | undefined)[]): string[] {
  return texts.filter(text => text !== undefined)
}
