import { counted } from '../../foundations/wording.ts'
import type { Judged, Verdict } from '../../plans/judged.ts'
import { toTargetText, valueText } from '../figure-text.ts'
import type { Scorecard } from './scorecard.ts'
import type { Series } from './series.ts'
import { targetText, titleOf, VERDICTS } from './wording.ts'
import { furthestOff, verdictOf } from './worst-first.ts'

/** A piece of a sentence: plain words, or the name of an indicator that is told further down. */
export type Phrase = string | { name: string; series: Series }
export type Sentence = Phrase[]

/** As plain words. */
export function summaryText(sentence: Sentence): string {
  return sentence.map(phrase => (typeof phrase === 'string' ? phrase : phrase.name)).join('')
}

/** How many rows have each verdict, worst first. */
export interface Tally {
  verdict: Verdict
  count: number
}

/** The scorecard in words, worst first. Nothing is computed here: rows are counted. */
export function summaryOf(card: Scorecard): Sentence[] {
  if (card.outcome.judged === undefined) return withoutPlan(card)
  const sentences = [
    ...onTarget(card.held),
    ...furthest(card),
    ...unjudged(card),
    ...inAreas(card),
    ...without(card),
  ]
  return sentences.length > 0 ? sentences : [['The plan has no row for these figures.']]
}

export function tallyOf({ held, unmatched }: Scorecard): Tally[] {
  const verdicts = [...held.map(verdictOf), ...unmatched.map(({ verdict }) => verdict)]
  return VERDICTS.map(verdict => ({ verdict, count: verdicts.filter(one => one === verdict).length }))
}

function onTarget(series: readonly Series[]): Sentence[] {
  const judged = series.filter(one => verdictOf(one) !== 'grey')
  const met = judged.filter(one => verdictOf(one) === 'green').length
  if (judged.length === 0) return []
  return [[`${met} of ${judged.length} on target.`]]
}

function furthest(card: Scorecard): Sentence[] {
  const worst = furthestOff(card.held)
  if (worst === undefined) return []
  return [['Furthest off: ', { name: titleOf(worst, card), series: worst }, `, ${distance(worst)}.`]]
}

/** `28.3 against 20; 126 fewer would meet it` */
function distance({ indicator, latest: { figure, judged } }: Series): string {
  const against = targetText(judged?.target, indicator.unit)
  return `${valueText(figure)} against ${against}; ${toTargetText(judged?.toTarget)} would meet it`
}

function unjudged({ held, unmatched }: Scorecard): Sentence[] {
  const grey = held.filter(one => verdictOf(one) === 'grey').length + unmatched.length
  if (grey === 0) return []
  return [[`${counted(grey, 'row')} of the plan ${grey === 1 ? 'is' : 'are'} not judged.`]]
}

function inAreas(card: Scorecard): Sentence[] {
  const judged = card.heldInAreas.filter(one => verdictOf(one) !== 'grey')
  if (judged.length === 0) return []
  const met = judged.filter(one => verdictOf(one) === 'green').length
  const worst = furthestOff(judged)
  const told = worst && [
    '; furthest off is ',
    { name: worst.indicator.title, series: worst },
    ` in ${worst.area.label}, ${distance(worst)}.`,
  ]
  return [[`In the areas, ${met} of ${judged.length} on target`, ...(told ?? ['.'])]]
}

function without({ themes, held, unmatched }: Scorecard): Sentence[] {
  const inPlan = new Set(held.map(({ indicator }) => indicator.id))
  const others = themes.flatMap(({ entries }) => entries).filter(({ of }) => !inPlan.has(of.indicator.id))
  if (others.length === 0) return []
  const indicator = held.length + unmatched.length === 0 ? 'indicator' : 'further indicator'
  return [[`The plan has no target for ${counted(others.length, indicator)}.`]]
}

function withoutPlan({ series }: Scorecard): Sentence[] {
  const count = new Set(series.map(({ indicator }) => indicator.id)).size
  return [[`${counted(count, 'indicator')}.`], ['No plan was given, so no figure is held against a target.']]
}

/** Why a row of the plan has no figure, under its own words. */
export function unmatchedTitle({ unmatched }: Judged): string {
  return unmatched?.title || unmatched?.indicator || ''
}
