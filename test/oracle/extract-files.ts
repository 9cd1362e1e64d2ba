/** Writes the invented extracts as people's systems write them: headers, dates and line ends of every kind. */
import type { Day } from './days.ts'
import { type Dice, dice as diceOf } from './dice.ts'
import type { Extracts } from './random-extracts.ts'
import type { Row } from './reading.ts'

export type TextFile = { name: string; text: string }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day in one of the three written forms, sometimes with a time after it. */
function written(day: Day, dice: Dice): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  const form = dice.pick(['iso', 'iso', 'slashed', 'short', 'named'])
  const time = dice.chance(0.1)
  if (form === 'iso') return time ? `${day} ${dice.pick(['00:00:00', '09:30'])}` : day
  if (form === 'slashed') return `${date}/${month}/${year}${time ? ' 14:05' : ''}`
  if (form === 'short') return `${Number(date)}/${Number(month)}/${year}`
  return `${date}-${MONTHS[Number(month) - 1]}-${year}`
}

function headerOf(column: string, dice: Dice): string {
  const words = column === 'area' ? dice.pick(['area', 'area', 'District', 'locality', 'LA name']) : column
  const spelt = dice.pick(['as is', 'as is', 'upper', 'blanks', 'Title'])
  if (spelt === 'upper') return words.toUpperCase()
  if (spelt === 'blanks') return words.replaceAll('_', ' ')
  if (spelt === 'Title') return words.replaceAll('_', ' ').replace(/\b[a-z]/g, letter => letter.toUpperCase())
  return words
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const columnsOf = (rows: Row[]) => [...new Set(rows.flatMap(row => Object.keys(row)))]

/**
 * Where rows have no ids, the text of the whole row says which of several referrals of a day speaks: there
 * each day is written in one form, so that only the area tells them apart.
 */
function cellOf(column: string, cell: string, plainDays: boolean, dice: Dice): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(cell) && column !== 'period'
  if (isDay) return plainDays ? cell : written(cell, dice)
  if (column === 'area' && cell !== '' && dice.chance(0.02)) return `${cell}\u200b`
  return cell
}

function csv(rows: Row[], columns: string[], plainDays: boolean, dice: Dice): string {
  const lineEnd = dice.chance(0.2) ? '\r\n' : '\n'
  const header = columns.map(column => quoted(headerOf(column, dice)))
  const lines = rows.map(row =>
    columns.map(column => quoted(cellOf(column, row[column] ?? '', plainDays, dice))).join(','),
  )
  return (dice.chance(0.2) ? '\ufeff' : '') + [header.join(','), ...lines].join(lineEnd) + lineEnd
}

/** One file, or two that are read as one. */
function filesOf(dataset: string, rows: Row[], dice: Dice): TextFile[] {
  const columns = columnsOf(rows)
  const plainDays = dataset === 'referrals' && !columns.includes('referral_id')
  if (rows.length < 2 || dice.chance(0.8))
    return [{ name: `${dataset}.csv`, text: csv(rows, columns, plainDays, dice) }]
  const cut = dice.whole(1, rows.length - 1)
  return [
    { name: `${dataset}_2023.csv`, text: csv(rows.slice(0, cut), columns, plainDays, dice) },
    { name: `${dataset}_2024.csv`, text: csv(rows.slice(cut), columns, plainDays, dice) },
  ]
}

export function filesFor({ seed, tables }: Extracts): TextFile[] {
  const dice = diceOf(seed + 1_000_003)
  return Object.entries(tables).flatMap(([dataset, rows]) => filesOf(dataset, rows, dice))
}
