import type { Account } from '../../figures/account.ts'
import type { Figure } from '../../figures/figure.ts'
import { type Amount, compare, subtract } from '../../foundations/amount.ts'

/** Whether what the accounts end at is the figure: its numerator, its denominator or its median. */
export function isCountedFrom(figure: Figure, accounts: readonly Account[]): boolean {
  const amountOf = (part: Account['part']) => accounts.find(account => account.part === part)?.amount
  const { numerator, denominator, median } = figure
  const [before, after] = [amountOf('before'), amountOf('after')]
  if (before && after) return same(numerator, subtract(after, before)) && same(denominator, before)
  const top = median === undefined ? numerator : median
  return (
    same(top, numeratorOf(figure, accounts)?.amount ?? amountOf('figure')) &&
    same(denominator, amountOf('denominator'))
  )
}

/** Of a share of each value the one with the figure's own value. */
function numeratorOf({ breakdown }: Figure, accounts: readonly Account[]): Account | undefined {
  const labels = Object.values(breakdown).map(({ label }) => label)
  return accounts.find(({ part, of }) => part === 'numerator' && (of === undefined || labels.includes(of)))
}

/** A figure without a number, or without a denominator by nature, says nothing against any. */
function same(told: Amount | undefined, counted: Amount | undefined): boolean {
  return told === undefined || (counted !== undefined && compare(told, counted) === 0)
}
