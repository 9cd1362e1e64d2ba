import { join, relative } from 'node:path'
import { EXIT } from '../foundations/problem.ts'
import { counted } from '../foundations/wording.ts'
import type { Judged } from '../plans/judged.ts'
import { wholeText } from '../reports/pieces.ts'
import { checked, failing } from './check.ts'
import { deliver } from './delivery.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { packageFolder } from './package-files.ts'
import { verdictsText } from './rendering.ts'
import { settle } from './settle.ts'

const EXAMPLE = join('fixtures', 'suffolk', 'per10k.yaml')
const YEARS = '2009/10..2010/11'

/** `per10k demo`: the two years after the baseline of the synthetic Suffolk, against its published plan. */
export async function demo({ words, typed, formats }: Invocation): Promise<number> {
  const config = relative(process.cwd(), join(packageFolder(), EXAMPLE))
  const wanted = { ...typed, config: [config], period: [YEARS], format: ['table'] }
  const settled = await settle({ words, typed: wanted, formats }, 'check')
  const outcome = await checked({ ...settled, settings: { quiet: true, ...settled.settings } })
  const exit = exitOf(outcome.problems)
  if (exit !== EXIT.done) return exit
  const table = await verdictsText(
    { ...outcome, judged: outcome.judged.filter(isInPlan) },
    settled.destination,
    new Set(failing(outcome.judged)),
  )
  await deliver(`${wholeText(table)}\n${ending(outcome.judged)}\n`, settled.destination)
  return EXIT.done
}

/** Figures for which the plan has no row are many, and tell nothing of a verdict. */
function isInPlan({ target, unmatched }: Judged): boolean {
  return target !== undefined || unmatched !== undefined
}

/** What `check` would have said to whoever runs it every month. */
function ending(judged: readonly Judged[]): string {
  const red = failing(judged).length
  if (red === 0) return 'check would exit 0, because no verdict is red'
  return `check would exit 1, because ${counted(red, 'verdict is', 'verdicts are')} red`
}
