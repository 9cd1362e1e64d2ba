// The six indicators in DuckDB: columns told rather than guessed, all threads, one query a dataset.
import { DuckDBInstance } from '@duckdb/node-api'

const folder = process.argv[2]

const csv = (dataset, columns) =>
  `read_csv('${folder}/${dataset}.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${columns
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(', ')}})`

const texts = names => names.map(name => [name, 'VARCHAR'])

const referrals = csv('referrals', [
  ...texts(['referral_id', 'child_id']),
  ['referral_date', 'DATE'],
  ...texts(['area', 'source', 'nfa', 'reason', 'gender', 'ethnicity', 'age', 'team', 'worker']),
])
const plans = csv('cp_plans', [
  ['child_id', 'VARCHAR'],
  ['start_date', 'DATE'],
  ['end_date', 'DATE'],
  ...texts(['area', 'initial_category', 'latest_category']),
  ['previous_plans', 'INTEGER'],
  ['other_authority', 'VARCHAR'],
])
const care = csv('cic', [
  ['child_id', 'VARCHAR'],
  ['start_date', 'DATE'],
  ['end_date', 'DATE'],
  ...texts(['area', 'category_of_need', 'legal_status', 'uasc']),
  ['date_of_birth', 'DATE'],
])
const populations = csv('populations', [
  ['year', 'INTEGER'],
  ['area', 'VARCHAR'],
  ['population', 'BIGINT'],
])

const READ = `
CREATE TABLE months AS
  SELECT m::DATE AS month, last_day(m::DATE) AS last, year(m - INTERVAL 3 MONTH) AS year
  FROM range(DATE '2023-04-01', DATE '2025-04-01', INTERVAL 1 MONTH) AS t(m);
CREATE TABLE population AS
  SELECT month, coalesce(area, 'All areas') AS area, sum(population) AS population
  FROM ${populations} JOIN months USING (year) GROUP BY GROUPING SETS ((month, area), (month));
CREATE TABLE plans AS
  SELECT DISTINCT * FROM ${plans} WHERE other_authority IS NULL;
`

const FIGURES = `
WITH days AS (SELECT DISTINCT child_id, referral_date, area FROM ${referrals}),
referred AS (
  SELECT area, date_trunc('month', referral_date)::DATE AS month,
    referral_date <= lag(referral_date) OVER (PARTITION BY child_id ORDER BY referral_date) + INTERVAL 12 MONTH AS again
  FROM days),
referral AS (
  SELECT coalesce(area, 'All areas') AS area, month, count(*) AS referrals, count(*) FILTER (again) AS again
  FROM referred WHERE month >= '2023-04-01' GROUP BY GROUPING SETS ((area, month), (month))),
planned AS (
  SELECT area, date_trunc('month', start_date)::DATE AS month,
    previous_plans >= 1 OR start_date > min(start_date) OVER (PARTITION BY child_id) AS second
  FROM plans),
start AS (
  SELECT coalesce(area, 'All areas') AS area, month, count(*) AS starts, count(*) FILTER (second) AS second
  FROM planned WHERE month >= '2023-04-01' GROUP BY GROUPING SETS ((area, month), (month))),
open_plan AS (
  SELECT coalesce(area, 'All areas') AS area, month, count(DISTINCT child_id) AS children
  FROM plans JOIN months ON start_date <= last AND (end_date IS NULL OR end_date > last)
  GROUP BY GROUPING SETS ((area, month), (month))),
care AS (
  SELECT child_id, area, start_date, end_date, date_of_birth FROM ${care}
  WHERE legal_status IS NULL OR legal_status NOT IN ('V3', 'V4')),
in_care AS (
  SELECT coalesce(area, 'All areas') AS area, month, count(DISTINCT child_id) AS children
  FROM care JOIN months ON start_date <= last AND (end_date IS NULL OR end_date > last)
  WHERE date_of_birth IS NULL
    OR year(last) * 10000 + month(last) * 100 + day(last)
      < (year(date_of_birth) + 18) * 10000 + month(date_of_birth) * 100 + day(date_of_birth)
  GROUP BY GROUPING SETS ((area, month), (month))),
figure AS (
  SELECT 'referral-rate' AS indicator, area, month, referrals AS numerator, NULL AS denominator FROM referral
  UNION ALL SELECT 're-referral-share', area, month, again, referrals FROM referral
  UNION ALL SELECT 'cp-plan-rate', area, month, children, NULL FROM open_plan
  UNION ALL SELECT 'cp-plan-start-rate', area, month, starts, NULL FROM start
  UNION ALL SELECT 'cp-second-plan-share', area, month, second, starts FROM start
  UNION ALL SELECT 'cic-rate', area, month, children, NULL FROM in_care)
SELECT indicator, area, month::VARCHAR AS month, numerator::DOUBLE AS numerator,
  coalesce(denominator, population)::DOUBLE AS denominator,
  CASE WHEN denominator IS NULL THEN numerator * 10000 / population ELSE numerator * 100 / denominator END AS value
FROM figure LEFT JOIN population USING (area, month) ORDER BY ALL
`

const connection = await (await DuckDBInstance.create()).connect()
await connection.run(READ)
const rows = (await connection.runAndReadAll(FIGURES)).getRows()
const lines = rows.map(([indicator, area, ...cells]) => [indicator, `"${area}"`, ...cells].join(','))
console.log(['indicator,area,month,numerator,denominator,value', ...lines].join('\n'))
