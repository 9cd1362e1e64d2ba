import { EXIT, error, type Problem } from '../foundations/problem.ts'
import type { Counts } from './cells/counts.ts'
import { FEWEST_VALUES } from './protection.ts'

/** Whoever sees a hidden count knows that it is one of those that the rule hides. */
export function leavesTooFew(suppress: number): Problem {
  return error('disclosure', EXIT.disclosure, `a count that is hidden because it is less than ${suppress}`, {
    expected: `at least ${FEWEST_VALUES} numbers that a hidden count may be`,
    advice: `hide more, with --suppress ${FEWEST_VALUES + 1}`,
  })
}

/** Some of the same events are printed elsewhere, and how both hang together was not found. */
export function inOtherWindows(): Problem {
  return error(
    'disclosure',
    EXIT.disclosure,
    'a small count beside counts of the same events in other windows',
    {
      expected: 'the same windows for all that counts the same events',
      advice: 'ask for the same --every and --window wherever they are shown, or leave one of them out',
    },
  )
}

/** More figures would take minutes, and more memory than many machines have. */
export const MOST_FIGURES = 250_000

export function tooMany(figures: number): Problem {
  return error('disclosure', EXIT.disclosure, `${figures} figures to be protected at once`, {
    expected: `at most ${MOST_FIGURES}`,
    advice: 'ask for fewer indicators, areas or periods, or leave out a breakdown',
  })
}

/** Names the cell by what everybody may know of it; one that nobody prints follows from all of the others. */
export function cannotBeHidden(unsafe: readonly number[], { all }: Pick<Counts, 'all'>): Problem {
  const printed = unsafe.find(number => number < all.length)
  return error('disclosure', EXIT.disclosure, `${cellOf(all, printed)} that could not be hidden safely`, {
    expected: `at least ${FEWEST_VALUES} numbers that it may be`,
    advice:
      'ask for longer steps (--every quarter), plain periods (--window period), or fewer indicators or areas',
  })
}

function cellOf(all: Counts['all'], printed: number | undefined): string {
  if (printed === undefined) return 'a small number between printed counts'
  const { indicator, area, breakdown, period } = all[printed].figure
  const place = [area, ...Object.values(breakdown)].map(({ label }) => label)
  return `a small count (${[indicator.id, ...place, period.label].join(', ')})`
}
