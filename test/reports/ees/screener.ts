import { parse } from 'csv-parse/sync'

/**
 * The rules of the Department's screener that bear on such a file (github.com/dfe-analytical-services/
 * eesyscreener), told anew: each answers with what breaks it. What is not here are rules of places and
 * columns that these files never have (schools, wards, ethnicity).
 */
export function screened(data: string, meta: string): string[] {
  const file: Screened = { rows: parse(data, { columns: true }), meta: parse(meta, { columns: true }) }
  return Object.entries(RULES).flatMap(([name, rule]) => rule(file).map(found => `${name}: ${found}`))
}

type Row = Record<string, string>
interface Screened {
  rows: Row[]
  meta: Row[]
}

const OF_PLACE_AND_TIME = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'],
  ...['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'],
]
const SIX_DIGITS = /^(Financial year( Q[1-4])?|Academic year)$/
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/
const LEVEL_COLUMNS: Record<string, string[]> = {
  National: ['country_code', 'country_name'],
  Regional: ['region_code', 'region_name'],
  'Local authority': ['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'],
}
const NAMES_OF_PLACES =
  /(^(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*(name|code|urn|ukprn|number|upin|id)$)|(^(laestab|estab|sch|school|schools|prov|provider|providers|inst|institution|institutions|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$)/i

const RULES: Record<string, (file: Screened) => string[]> = {
  'required columns': ({ rows }) => OF_PLACE_AND_TIME.slice(0, 5).filter(name => !(name in rows[0])),
  'each column in one of the files': ({ rows, meta }) => {
    const told = meta.map(({ col_name }) => col_name)
    const columns = Object.keys(rows[0]).filter(name => !OF_PLACE_AND_TIME.includes(name))
    return [...columns.filter(name => !told.includes(name)), ...told.filter(name => !columns.includes(name))]
  },
  'snake case': ({ rows }) => Object.keys(rows[0]).filter(name => !/^[a-z][a-z0-9_]*$/.test(name)),
  'no filter that is called as a place': ({ meta }) =>
    meta.map(({ col_name }) => col_name).filter(name => NAMES_OF_PLACES.test(name)),
  'labels, each once': ({ meta }) =>
    meta.map(({ label }) => label).filter((label, at, all) => label === '' || all.indexOf(label) !== at),
  'units and decimals of indicators alone': ({ meta }) =>
    meta
      .filter(row =>
        row.col_type === 'Indicator'
          ? !['', '%', 'pp', '£', '£m'].includes(row.indicator_unit) || !/^\d+$/.test(row.indicator_dp)
          : row.indicator_unit + row.indicator_dp + row.indicator_grouping !== '',
      )
      .map(({ col_name }) => col_name),
  'times as the platform writes them': ({ rows }) =>
    rows
      .map(row => `${row.time_identifier} ${row.time_period}`)
      .filter(time => !isTime(...(time.split(/ (?=\d+$)/) as [string, string]))),
  'places in full': ({ rows }) =>
    rows.flatMap(row => LEVEL_COLUMNS[row.geographic_level]?.filter(name => !row[name]) ?? ['no level']),
  'no place beyond the level': ({ rows }) =>
    rows
      .filter(row => row.geographic_level === 'National' && (row.region_code || row.la_name))
      .map(() => 'a region of the nation'),
  'two values of a filter, one of them shown first': ({ rows, meta }) =>
    meta.flatMap(({ col_name, col_type, filter_default }) => {
      if (col_type !== 'Filter') return []
      const items = new Set(rows.map(row => row[col_name]))
      return items.size < 2 || !items.has(filter_default || 'Total') ? [col_name] : []
    }),
  'digits or a symbol in each indicator': ({ rows, meta }) =>
    meta
      .filter(({ col_type }) => col_type === 'Indicator')
      .flatMap(({ col_name }) => rows.map(row => row[col_name]))
      .filter(cell => !/^(-?\d+(\.\d+)?|[cxz]|low)$/.test(cell)),
  'no row twice': ({ rows, meta }) => {
    const filters = meta.filter(({ col_type }) => col_type === 'Filter').map(({ col_name }) => col_name)
    const keys = rows.map(row => [...OF_PLACE_AND_TIME, ...filters].map(name => row[name]).join('|'))
    return keys.filter((key, at) => keys.indexOf(key) !== at)
  },
  'no blanks around a value': ({ rows }) =>
    rows.flatMap(row => Object.values(row)).filter(cell => cell !== cell.trim()),
}

function isTime(identifier: string, period: string): boolean {
  if (MONTH.test(identifier)) return /^\d{4}$/.test(period)
  if (!SIX_DIGITS.test(identifier) || !/^\d{6}$/.test(period)) return false
  return (Number(period.slice(2, 4)) + 1) % 100 === Number(period.slice(4))
}
