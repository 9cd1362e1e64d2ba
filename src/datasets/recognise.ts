import type { Problem } from '../foundations/problem.ts'
import { isCompanion } from './companions.ts'
import { type Named, namedFor } from './file-name.ts'
import { headerKey } from './header-key.ts'
import { type Match, match, requiredColumns } from './matching.ts'
import { recognised } from './recognised.ts'
import type { Recognised, RecogniseOptions, Recognition, Unread, Unrecognised } from './recognition.ts'
import { type Fed, fedBy, unusedList } from './statutory-lists.ts'
import {
  ambiguous,
  fitsNothing,
  lacksColumns,
  namedOtherwise,
  noNames,
  unknownDataset,
  unusedStatutoryList,
} from './unrecognised.ts'

/**
 * Says which dataset a file is and which column is which. Told by `name=`; else by its columns, ours or
 * those of the statutory collections; else, where several fit, by its file name; else by the dataset
 * that accounts for the most columns. Two columns for one meaning are an error, never a guess.
 */
export function recognise(file: Unread, options: RecogniseOptions): Recognition {
  if (!file.header.some(name => name.trim() !== '')) return refused(noNames(file))
  if (file.forced !== undefined) return asForced(file, file.forced, options)
  const { datasets, columns } = options
  const named = namedFor(file.name, datasets)
  const matches = datasets.map(dataset => match(file.header, dataset, columns))
  const fitting = fits(matches, named)
  const fed = fedBy(file.header, options)
  if (fed.length > 0 && mostExplained(fed.map(one => one.match)) >= mostExplained(fitting)) {
    return asStatutory(file, fed, named)
  }
  const unused = unusedList(file.header)
  if (unused !== undefined && !fitting.some(byOwnNames)) {
    return passedOver(file, unusedStatutoryList(file, unused, matches))
  }
  return asFitting(file, matches, fitting, named)
}

/**
 * The datasets whose required columns are all there, with one that tells what happened, or whose name
 * the file has. One that asks for a single column only must account for more of the file than any
 * dataset that lacks something: referrals without their children are no allegations.
 */
function fits(matches: Match[], named: Named): Match[] {
  const nearMisses = mostExplained(matches.filter(({ lacking }) => lacking.length > 0))
  return matches.filter(({ dataset, lacking, telling, explained }) => {
    if (lacking.length > 0 || named.exactly === dataset) return lacking.length === 0
    return telling && (requiredColumns(dataset).length > 1 || explained > nearMisses)
  })
}

function byOwnNames({ dataset, mapping }: Match): boolean {
  return [...mapping].every(([column, { how }]) => !dataset.columns[column]?.required || how !== 'alias')
}

function mostExplained(matches: readonly Match[]): number {
  return Math.max(0, ...matches.map(({ explained }) => explained))
}

function asForced(file: Unread, id: string, options: RecogniseOptions): Recognition {
  const { datasets, columns } = options
  const dataset = datasets.find(candidate => headerKey(candidate.id) === headerKey(id))
  if (dataset === undefined) return refused(unknownDataset(file, id, datasets))
  const fed = fedBy(file.header, options).find(one => one.match.dataset === dataset)
  if (fed !== undefined) return recognised(file, fed.match, fed)
  const matched = match(file.header, dataset, columns)
  return matched.lacking.length > 0 ? refused(lacksColumns(file, matched)) : recognised(file, matched)
}

/** A list that feeds two datasets is both, unless the file is called by the name of one. */
function asStatutory(file: Unread, fed: Fed[], named: Named): Recognition {
  const isMeant = ({ match: { dataset } }: Fed) => dataset === named.exactly || isCompanion(dataset)
  const byName = fed.some(one => !one.sideBySide && one.match.dataset === named.exactly)
  const all = (byName ? fed.filter(isMeant) : fed).map(one => recognised(file, one.match, one))
  const failed = all.find(one => 'problem' in one)
  if (failed !== undefined) return failed
  const [first, ...also] = all as Recognised[]
  return { ...first, also: also.map(one => ({ ...one, warnings: [] })) }
}

function asFitting(file: Unread, matches: Match[], fitting: Match[], named: Named): Recognition {
  const meant = matches.find(({ dataset }) => dataset === named.exactly)
  const misnamed = meant !== undefined && !fitting.includes(meant)
  if (misnamed && meant.explained >= mostExplained(fitting)) return refused(lacksColumns(file, meant))
  if (fitting.length === 0) return passedOver(file, fitsNothing(file, matches))
  const chosen = choose(fitting, named)
  if (chosen.length > 1) {
    const tied = chosen.map(({ dataset }) => dataset)
    return passedOver(file, ambiguous(file, tied))
  }
  const found = recognised(file, chosen[0])
  if (misnamed && 'warnings' in found) {
    found.warnings.unshift(namedOtherwise(file, meant.dataset, found.dataset))
  }
  return found
}

/** The one dataset that is meant, or all between which nothing decides. */
function choose(fitting: Match[], named: Named): Match[] {
  const byName = fitting.filter(({ dataset }) => dataset === named.exactly)
  if (byName.length === 1) return byName
  const byEnding = fitting.filter(({ dataset }) => named.ending.includes(dataset))
  if (byEnding.length === 1) return byEnding
  const byColumns = highest(fitting, ({ explained }) => explained)
  const both = byColumns.filter(one => byEnding.includes(one))
  if (both.length === 1) return both
  const tied = highest(byColumns, ownNames)
  const byBeginning = tied.filter(({ dataset }) => named.beginning.includes(dataset))
  return byBeginning.length === 1 ? byBeginning : tied
}

function highest(matches: Match[], score: (match: Match) => number): Match[] {
  const most = Math.max(...matches.map(score))
  return matches.filter(one => score(one) === most)
}

/** Our own names tell more than an alias: `primary_need` is a column of `cin`, and only means one of `cic`. */
function ownNames({ mapping }: Match): number {
  return [...mapping.values()].filter(({ how }) => how === 'name').length
}

function refused(problem: Problem): Unrecognised {
  return { passedOver: false, problem }
}

/** What cannot be told is an error of a file that was named, and a warning in a folder of all sorts. */
function passedOver(file: Unread, problem: Problem): Unrecognised {
  if (file.explicit) return { passedOver: false, problem }
  const { exit: _, advice, ...rest } = problem
  return {
    passedOver: true,
    problem: { ...rest, severity: 'warning', advice: `${advice}; until then the file is passed over` },
  }
}
