import { ALLOWED_REJECTS } from '../config/allowed-rejects.ts'
import {
  ACROSS,
  COMPARATORS,
  FAILING_VERDICTS,
  FORMATS,
  listed,
  STEPS,
  TRAJECTORIES,
  WINDOWS,
} from '../config/choices.ts'
import { ROUND_TO } from '../config/protection.ts'

/** One option of the command line. Every value is kept as it was typed; `settings.ts` judges it. */
export interface OptionText {
  flags: string
  help: string
  /** May be given more than once. */
  repeats?: boolean
}

export const OPTIONS = {
  data: {
    flags: '-d, --data <source>',
    help: 'a file, a folder, name=file to force the dataset, name=- for standard input; repeat for more',
    repeats: true,
  },
  targets: { flags: '-t, --targets <file>', help: 'the plan: baselines and targets' },
  config: {
    flags: '-c, --config <file>',
    help: 'per10k.yaml; otherwise the nearest one from the working folder upwards',
  },
  period: {
    flags: '-p, --period <period>',
    help: '2007/08, "2007/08 Q4", "Mar 2008", AY2018/19, 2008-03-31, or a run 2008/09..2010/11',
  },
  every: { flags: '--every <step>', help: `a figure for each ${listed(STEPS)} of the period` },
  window: { flags: '--window <window>', help: `what an event figure looks back over: ${listed(WINDOWS)}` },
  by: {
    flags: '--by <column>',
    help: 'break down: area, or any column of the dataset; repeat for more',
    repeats: true,
  },
  area: {
    flags: '--area <name>',
    help: 'a row for each of these areas, no whole; repeat for more',
    repeats: true,
  },
  compare: {
    flags: '--compare <with>',
    help: `beside each --area, from published files: ${COMPARATORS.join(',')}, or some of them`,
  },
  suppress: {
    flags: '--suppress <n>',
    help: 'hide counts from 1 to n − 1, and what would give them away: 5 hides 1 to 4',
  },
  roundTo: { flags: '--round-to <n>', help: `show counts to the nearest ${listed(ROUND_TO)}` },
  trajectory: {
    flags: '--trajectory <how>',
    help: `between baseline and target: ${listed(TRAJECTORIES)}`,
  },
  format: { flags: '-f, --format <format>', help: `${listed(FORMATS)}; table on a terminal, else csv` },
  wide: {
    flags: '--wide <across>',
    help: `a column for each ${listed(ACROSS)}, for pasting: table, csv, tsv or md`,
  },
  bom: { flags: '--bom', help: 'begin csv or tsv with the mark by which Excel knows UTF-8' },
  output: {
    flags: '-o, --output <file>',
    help: 'write there, whole or not at all; its ending picks the format',
  },
  allowRejects: {
    flags: '--allow-rejects <n or n%>',
    help: `carry on when at most so many rows of an extract cannot be read: ${ALLOWED_REJECTS}`,
  },
  failOn: {
    flags: '--fail-on <verdict>',
    help: `exit 1 at this verdict: ${listed(FAILING_VERDICTS)}; red unless given; repeat for more`,
    repeats: true,
  },
  force: { flags: '--force', help: 'write over what is there already' },
  check: { flags: '--check', help: 'write nothing; name each number that moved, and exit 1 if any did' },
  columns: { flags: '--columns <names>', help: 'of a marker: the columns shown, parted by commas' },
  headings: { flags: '--headings <words>', help: 'of a marker: what stands over the columns, parted by |' },
  lines: {
    flags: '--lines',
    help: 'also the file and line of every row that counts; never a value of it',
  },
} satisfies Record<string, OptionText>

export type OptionName = keyof typeof OPTIONS

/** Options that are there or not. */
export const FLAGS = ['bom', 'check', 'force', 'lines'] as const
export type FlagName = (typeof FLAGS)[number]

/** Options that take a value. */
export type ValueName = Exclude<OptionName, FlagName>

/** What was typed: the values of each option in their order. */
export type Typed = Partial<Record<ValueName, string[]>> &
  Partial<Record<FlagName | 'quiet' | 'color', boolean>>
