import { ALLOWED_REJECTS } from './allowed-rejects.ts'
import {
  ACROSS,
  AMBER_REASONS,
  COMPARATORS,
  CONFIGURED_FORMATS,
  FAILING_VERDICTS,
  listed,
  STEPS,
  TRAJECTORIES,
  WINDOWS,
} from './choices.ts'
import { ROUND_TO } from './protection.ts'
import type { CONFIG_KEYS } from './schema.ts'

/** A key of `per10k.yaml` in words, and how it is written. */
export interface KeyText {
  means: string
  /** What may stand after the key, as YAML; lines under it are indented. */
  example: string
}

/** Every key, in the order in which a configuration is read best. */
export const KEY_TEXTS: Record<keyof typeof CONFIG_KEYS, KeyText> = {
  data: {
    means:
      'the extracts: a file, a folder, or name=file to say which dataset a file is; several as a list. Paths are from the folder of this file',
    example: '[referrals=export.csv, cp_plans.csv]',
  },
  area: {
    means: 'what the whole is called in the extracts and in the output; otherwise All areas',
    example: 'Kent',
  },
  targets: {
    means: 'the plan: the table of baselines and targets',
    example: 'plan.csv',
  },
  'plan.indicators': {
    means: "the same as indicators: under plan:, a row's own words and the indicator that they mean",
    example: '{ Sessions a week: protect-sessions-per-week }',
  },
  plan: {
    means: "rows of the plan that fit no indicator by themselves: the row's own words, then an id or a code",
    example: '\n  indicators:\n    protect / Sessions a week: protect-sessions-per-week',
  },
  encoding: {
    means: "how the extracts are encoded; windows-1252 is Excel's plain CSV",
    example: 'windows-1252',
  },
  columns: {
    means: 'columns that an extract calls otherwise: for each dataset, our column and its header',
    example: '\n  referrals:\n    referral_date: Date of contact',
  },
  coverage: {
    means:
      'the days that the extracts speak for, for all or for each dataset; otherwise from the first event to the last. Outside them there is no figure',
    example: '2019-04-01..2025-03-31',
  },
  period: {
    means: 'the period of the figures; otherwise the latest financial year that the extracts cover',
    example: '2024/25',
  },
  every: { means: `a figure for each ${listed(STEPS)} of the period`, example: 'quarter' },
  window: {
    means: `what an event figure looks back over: ${listed(WINDOWS)}`,
    example: 'rolling-12m',
  },
  by: { means: 'break down: by area, or by any column of the dataset', example: 'area' },
  areas: { means: 'a row for each of these areas alone, no whole', example: '[Ashford, Dover]' },
  compare: {
    means: `beside the figures of areas, from published files: ${listed(COMPARATORS)}`,
    example: '[england, region, neighbours]',
  },
  suppress: {
    means: 'hide counts from 1 to one less than this, and what would give them away',
    example: '5',
  },
  'round-to': { means: `show counts to the nearest ${listed(ROUND_TO)}`, example: '5' },
  trajectory: {
    means: `the way from the baseline to the target: ${listed(TRAJECTORIES)}`,
    example: 'linear',
  },
  amber: {
    means: `what makes a missed target amber instead of red: ${listed(AMBER_REASONS)}`,
    example: '[floor, tolerance]',
  },
  'fail-on': {
    means: `the verdicts at which check ends with exit 1: ${listed(FAILING_VERDICTS)}; otherwise red`,
    example: '[red, amber]',
  },
  'allow-rejects': {
    means: `carry on when at most so many rows of an extract cannot be read: ${ALLOWED_REJECTS}`,
    example: '0.5%',
  },
  format: {
    means: `the format of the output: ${listed(CONFIGURED_FORMATS)}; a command that has not got it prints as without`,
    example: 'csv',
  },
  wide: {
    means: `in figures as table, csv, tsv or md, a column for each ${listed(ACROSS)}`,
    example: 'period',
  },
  bom: { means: 'csv and tsv begin with the mark by which Excel knows UTF-8', example: 'true' },
  output: { means: 'the file that the output is written to', example: 'figures.csv' },
  quiet: { means: 'no warnings and no progress', example: 'true' },
  color: { means: 'colour on a terminal', example: 'false' },
  datasets: {
    means: 'datasets of your own, in the words of the built-in ones',
    example: `
  clinics:
    title: Visits of the school nurse
    columns:
      child_id: { kind: id, required: true }
      clinic_date: { kind: day, required: true }
      school: { kind: category }`,
  },
  indicators: {
    means: 'indicators of your own; per10k show NI65 --format yaml prints one to copy and change',
    example: `
  clinic-children:
    title: Children seen by the school nurse
    why: It tells how many are reached at all.
    theme: education
    unit: count
    decimals: 0
    polarity: high
    of: clinics
    when: { clinic_date: in the window }
    count: { distinct: child_id }`,
  },
}
