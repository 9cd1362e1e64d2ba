import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Command } from './measure.ts'

/** The job that every contestant does, for 24 months and 13 areas. */
export const SIX = [
  'referral-rate',
  're-referral-share',
  'cp-plan-rate',
  'cp-plan-start-rate',
  'cp-second-plan-share',
  'cic-rate',
]
export const FILES_OF_SIX = ['referrals', 'cp_plans', 'cic', 'populations']

export const CORE = [
  ...['referrals', 'referral-rate', 're-referral-share', 'referral-to-assessment-share'],
  ...['initial-assessment-timely-share', 'core-assessment-rate', 'core-assessment-timely-share'],
  ...['assessment-timely-share', 'assessment-mean-days', 'section47-conference-share'],
  ...['conference-timely-share', 'cp-plans', 'cp-plan-rate', 'cp-plan-starts', 'cp-plan-start-rate'],
  ...['cp-plan-ends', 'cp-plan-end-rate', 'cp-second-plans', 'cp-second-plan-share'],
  ...['cp-plan-category-share', 'cin', 'cin-rate', 'cic', 'cic-rate', 'cic-starts', 'cic-ends'],
  'dv-repeat-share',
]
export const FILES_OF_CORE = [
  ...['referrals', 'assessments', 'section47', 'cp_plans', 'cin', 'cic', 'populations', 'counts'],
]

const PEERS = join(process.cwd(), 'test/bench/peers')

export function per10k(name: string, args: readonly string[]): Command {
  return { name, file: process.execPath, args: [join(process.cwd(), 'bin/per10k.js'), ...args] }
}

/** Figures for each month of two years. */
export function monthly(
  name: string,
  indicators: readonly string[],
  folder: string,
  { by = ['area'], format = 'csv' }: { by?: readonly string[]; format?: string } = {},
): Command {
  const periods = ['-p', '2023/24..2024/25', '--every', 'month']
  const breakdowns = by.flatMap(column => ['--by', column])
  return per10k(name, ['calc', ...indicators, '-d', folder, ...periods, ...breakdowns, '-f', format])
}

/** csv-parse alone: the files are read as arrays and nothing is done with them. */
export function readingAlone(folder: string, datasets: readonly string[]): Command {
  return {
    name: 'csv-parse alone',
    file: process.execPath,
    args: [join(PEERS, 'csv-parse.mjs'), folder, ...datasets],
  }
}

/** What analysts would use instead, each in its own way. */
export function peers(folder: string): Command[] {
  const node = process.execPath
  return [
    { name: 'DuckDB', file: node, args: [join(PEERS, 'duckdb.mjs'), folder] },
    { name: 'polars', file: node, args: [join(PEERS, 'polars.mjs'), folder] },
    { name: 'pandas, Arrow', file: 'python3', args: [join(PEERS, 'pandas-job.py'), folder, 'arrow'] },
    { name: 'pandas, own reader', file: 'python3', args: [join(PEERS, 'pandas-job.py'), folder, 'own'] },
    { name: 'data.table', file: 'Rscript', args: [join(PEERS, 'data-table.R'), folder] },
    {
      name: 'SQLite',
      file: 'sqlite3',
      args: [':memory:', `.read ${join(PEERS, 'sqlite.sql')}`],
      cwd: folder,
    },
  ]
}

const PROBES: Record<string, [file: string, ...args: string[]]> = {
  'pandas, Arrow': ['python3', '-c', 'import pandas, pyarrow.csv'],
  'pandas, own reader': ['python3', '-c', 'import pandas'],
  'data.table': ['Rscript', '-e', 'library(data.table)'],
  SQLite: ['sqlite3', '--version'],
}

/** Whether what a peer needs is installed on this machine; DuckDB and polars come with the benchmark. */
export function isInstalled({ name }: Command): boolean {
  const probe = PROBES[name]
  if (probe === undefined) return true
  const [file, ...args] = probe
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0
}
