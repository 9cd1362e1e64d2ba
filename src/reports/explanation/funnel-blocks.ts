import type { Account, Funnel, FunnelStep, Left } from '../../figures/account.ts'
import { amountText } from '../../foundations/amount.ts'
import { grouped } from '../figure-text.ts'
import { type Block, heading, paragraph } from './blocks.ts'

/** How the numbers of a figure came about; those of a share of each value stand in one table. */
export function accountsBlocks(accounts: readonly Account[]): Block[] {
  const ofEach = accounts.filter(({ of }) => of !== undefined)
  return [
    ...accounts.filter(({ of }) => of === undefined).flatMap(accountBlocks),
    ...(ofEach.length === 0 ? [] : valueBlocks(ofEach)),
  ]
}

function valueBlocks(accounts: readonly Account[]): Block[] {
  return [
    heading(3, 'Numerators, of the rows of the denominator'),
    {
      block: 'table',
      columns: [
        { name: 'of' },
        { name: 'left out', right: true },
        { name: 'rows', right: true },
        { name: 'counted', right: true },
      ],
      rows: accounts.map(valueCells),
    },
    ...accounts.flatMap(lineBlocks),
  ]
}

function valueCells({ of = '', funnel, amount }: Account): string[] {
  const ofRows = funnel?.steps.filter(({ why }) => why !== 'no-value' && why !== 'again') ?? []
  const rows = ofRows.at(-1)?.left ?? funnel?.rows ?? 0
  return [of, (funnel?.rows ?? 0) - rows, rows, amount === undefined ? '' : amountText(amount)].map(cell =>
    grouped(String(cell)),
  )
}

/** How one number came about: where from, the funnel, and what it is. */
function accountBlocks(account: Account): Block[] {
  return [
    heading(3, headingText(account)),
    ...suppliedBlocks(account),
    ...populationBlocks(account),
    ...(account.funnel ? funnelBlocks(account.funnel, account) : []),
    ...lineBlocks(account),
  ]
}

function headingText({ part, of, measure, named, amount, symbol }: Account): string {
  const name = `${part[0].toUpperCase()}${part.slice(1)}${of === undefined ? '' : ` (${of})`}`
  const number = amount === undefined ? `[${symbol ?? 'x'}]` : grouped(amountText(amount))
  return `${name}: ${number}, ${named ? `${named.title} (${named.id}): ` : ''}${measure}`
}

function suppliedBlocks({ supplied = [], alsoCounted }: Account): Block[] {
  if (supplied.length === 0) return []
  const [{ file, line }] = supplied
  const also = alsoCounted ? '; counted from the extract, too, with the same result' : ''
  if (supplied.length === 1) return [paragraph(`Supplied by ${file}:${line}${also}.`)]
  return [
    paragraph(`Supplied, the sum of ${supplied.length} areas${also}:`),
    { block: 'lines', lines: supplied.map(({ area, ...place }) => `${place.file}:${place.line} ${area}`) },
  ]
}

const MOST_NAMED = 5

function populationBlocks({ population }: Account): Block[] {
  if (population === undefined) return []
  const { needed, used } = population
  if (used.length === 0)
    return [paragraph(`There is no estimate of mid-${needed} or earlier that the definition counts.`)]
  const years = [...new Set(used.map(({ year }) => year))]
  if (years.length === 1) {
    const asked = years[0] === needed ? 'as the window asks' : `none for mid-${needed}, as the window asks`
    return [
      paragraph(`Estimates of mid-${years[0]} (${asked}) of ${whoseText(used.map(({ area }) => area))}.`),
    ]
  }
  const each = used.map(({ area, year }) => `${area} (mid-${year})`)
  return [paragraph(`The window asks for mid-${needed}. Estimates of ${whoseText(each)}.`)]
}

function whoseText(areas: readonly string[]): string {
  return areas.length > MOST_NAMED ? `${areas.length} areas` : areas.join('; ')
}

const TELLS: Partial<Record<Left, string>> = {
  refused: 'refused: ',
  'kept-out': 'of another kind: ',
  'other-area': 'other area: ',
  'outside-window': 'outside the window: ',
  lacking: 'lacks what is needed: ',
  'after-extract': 'cannot be known yet: ',
  'other-year': 'other year: ',
}

function stepText({ why, text, faults }: FunnelStep): string {
  const told = Object.entries(faults ?? {}).map(([code, count]) => `${code} ${grouped(String(count))}`)
  return `${TELLS[why] ?? ''}${text}${told.length === 0 ? '' : ` (${told.join(', ')})`}`
}

function beginningText({ dataset, from }: Funnel): string {
  if (from === 'read') return `rows of ${dataset} read`
  return from === 'denominator' ? 'rows of the denominator' : 'the same rows'
}

/** How many files stand side by side. */
const FILES_A_TABLE = 5

function funnelBlocks(funnel: Funnel, { amount }: Account): Block[] {
  const { rows, steps } = funnel
  const left = steps.at(-1)?.left ?? rows
  const table: Block = {
    block: 'table',
    columns: [{ name: '' }, { name: 'left out', right: true }, { name: 'left', right: true }],
    rows: [
      [beginningText(funnel), '', grouped(String(rows))],
      ...steps.map(step => [stepText(step), grouped(String(step.out)), grouped(String(step.left))]),
      ['counted', '', grouped(String(left))],
    ],
  }
  const counted = amount !== undefined && amountText(amount) === String(left)
  return [
    table,
    ...(counted || amount === undefined
      ? []
      : [paragraph(`Together they make ${grouped(amountText(amount))}.`)]),
    ...fileBlocks(funnel),
  ]
}

/** The same for each file, where there are several: what is left after each step. */
function fileBlocks({ byFile, steps, rows: _, ...funnel }: Funnel): Block[] {
  if (byFile.length < 2) return []
  const blocks: Block[] = []
  for (let from = 0; from < byFile.length; from += FILES_A_TABLE) {
    const files = byFile.slice(from, from + FILES_A_TABLE)
    const at = (step: FunnelStep, file: string) => step.byFile.find(one => one.file === file)?.left ?? 0
    blocks.push(
      {
        block: 'lines',
        lines: files.map(({ file }, i) => `[${from + i + 1}] ${file}`),
      },
      {
        block: 'table',
        columns: [{ name: '' }, ...files.map((_file, i) => ({ name: `[${from + i + 1}]`, right: true }))],
        rows: [
          [
            beginningText({ ...funnel, byFile, steps, rows: 0 }),
            ...files.map(({ rows }) => grouped(String(rows))),
          ],
          ...steps.map(step => [stepText(step), ...files.map(({ file }) => grouped(String(at(step, file))))]),
        ],
      },
    )
  }
  return blocks
}

function lineBlocks({ part, of, lines, relatedLines }: Account): Block[] {
  const name = of === undefined ? part : `${part}, ${of}`
  return [
    ...(lines ? [paragraph(`Rows that count (${name}):`), linesOf(lines)] : []),
    ...(relatedLines ? [paragraph(`Related rows that are added up (${name}):`), linesOf(relatedLines)] : []),
  ]
}

function linesOf(places: NonNullable<Account['lines']>): Block {
  return { block: 'lines', lines: places.map(({ file, line }) => `${file}:${line}`) }
}
