// The six indicators in polars: lazy scans with the columns told, days read as days, all threads.
import pl from 'nodejs-polars'

const folder = process.argv[2]
const { col, lit } = pl

/** A column is text unless it is told otherwise. */
function scan(dataset, header, kinds) {
  const schema = Object.fromEntries(header.split(' ').map(name => [name, kinds[name] ?? pl.Utf8]))
  return pl.scanCSV(`${folder}/${dataset}.csv`, { schema })
}

/** A day as a number: twelve months later is 10,000 more, and 29 February clamps by itself. */
function ymd(name) {
  const { date } = col(name)
  return date
    .year()
    .mul(10_000)
    .add(date.month().cast(pl.Int32).mul(100))
    .add(date.day().cast(pl.Int32))
    .cast(pl.Int32)
    .alias(name)
}

const FIRST_DAY = 20230401
const months = monthsAsked()
const monthOf = name => col(name).sub(col(name).modulo(100)).add(1).cast(pl.Int32).alias('month')

function monthsAsked() {
  const asked = Array.from({ length: 24 }, (_, i) => {
    const year = 2023 + Math.floor((i + 3) / 12)
    const month = ((i + 3) % 12) + 1
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const first = year * 10_000 + month * 100 + 1
    return { month: first, last: first - 1 + last, year: i < 12 ? 2023 : 2024 }
  })
  return pl
    .DataFrame({
      month: pl.Series(
        'month',
        asked.map(({ month }) => month),
        pl.Int32,
      ),
      last: pl.Series(
        'last',
        asked.map(({ last }) => last),
        pl.Int32,
      ),
      year: pl.Series(
        'year',
        asked.map(({ year }) => year),
        pl.Int32,
      ),
    })
    .lazy()
}

/** Sums by area and month, and for the whole by month. */
function byAreaAndWhole(rows, sums) {
  const areas = rows.groupBy(['area', 'month']).agg(...sums)
  const names = ['month', ...sums.map((_, i) => ['top', 'of', 'more'][i])]
  const whole = rows
    .groupBy(['month'])
    .agg(...sums)
    .select(lit('All areas').alias('area'), ...names.map(name => col(name)))
  return pl.concat([areas.select('area', ...names), whole])
}

const days = scan(
  'referrals',
  'referral_id child_id referral_date area source nfa reason gender ethnicity age team worker',
  {
    referral_date: pl.Date,
  },
).select(col('child_id'), col('area'), ymd('referral_date'))
const referred = byAreaAndWhole(
  days
    .unique()
    .sort(['child_id', 'referral_date'])
    .select(
      col('area'),
      monthOf('referral_date'),
      col('child_id')
        .eq(col('child_id').shift(1))
        .and(col('referral_date').ltEq(col('referral_date').shift(1).add(10_000)))
        .fillNull(false)
        .cast(pl.Float64)
        .alias('again'),
    )
    .filter(col('month').gtEq(FIRST_DAY)),
  [col('again').sum().alias('top'), col('again').count().cast(pl.Float64).alias('of')],
)

const plans = scan(
  'cp_plans',
  'child_id start_date end_date area initial_category latest_category previous_plans other_authority',
  {
    start_date: pl.Date,
    end_date: pl.Date,
    previous_plans: pl.Int32,
  },
)
  .filter(col('other_authority').isNull())
  .unique()
  .select(col('child_id'), col('area'), ymd('start_date'), ymd('end_date'), col('previous_plans'))
const started = byAreaAndWhole(
  plans
    .select(
      col('area'),
      monthOf('start_date'),
      col('previous_plans')
        .gtEq(1)
        .fillNull(false)
        .or(col('start_date').gt(col('start_date').min().over('child_id')))
        .cast(pl.Float64)
        .alias('second'),
    )
    .filter(col('month').gtEq(FIRST_DAY)),
  [col('second').sum().alias('top'), col('second').count().cast(pl.Float64).alias('of')],
)

/** Children with an episode open on the last day of each month. */
function openChildren(episodes) {
  const open = episodes.join(months, { how: 'cross' }).filter(
    col('start_date')
      .ltEq(col('last'))
      .and(
        col('end_date')
          .isNull()
          .or(col('end_date').gt(col('last'))),
      ),
  )
  return open
}
const children = [col('child_id').nUnique().cast(pl.Float64).alias('top')]
const onPlans = byAreaAndWhole(openChildren(plans), children)

const care = scan(
  'cic',
  'child_id start_date end_date area category_of_need legal_status uasc date_of_birth',
  {
    start_date: pl.Date,
    end_date: pl.Date,
    date_of_birth: pl.Date,
  },
)
  .filter(
    col('legal_status')
      .isNull()
      .or(col('legal_status').isIn(['V3', 'V4']).not()),
  )
  .select(
    col('child_id'),
    col('area'),
    ymd('start_date'),
    ymd('end_date'),
    ymd('date_of_birth').add(180_000).alias('adult'),
  )
const inCare = byAreaAndWhole(
  openChildren(care).filter(
    col('adult')
      .isNull()
      .or(col('last').lt(col('adult'))),
  ),
  children,
)

const people = scan('populations', 'year area population', { year: pl.Int32, population: pl.Float64 }).join(
  months,
  {
    on: 'year',
  },
)
const population = byAreaAndWhole(people, [col('population').sum().alias('top')]).withColumnRenamed(
  'top',
  'people',
)

const share = (name, figures) =>
  figures.select(
    lit(name).alias('indicator'),
    'area',
    'month',
    'top',
    col('of'),
    col('top').mul(100).div(col('of')).alias('value'),
  )
const rate = (name, figures) =>
  figures
    .join(population, { on: ['area', 'month'] })
    .select(
      lit(name).alias('indicator'),
      'area',
      'month',
      'top',
      col('people').alias('of'),
      col('top').mul(10_000).div(col('people')).alias('value'),
    )

const [referrals, starts, stock, looked] = await Promise.all(
  [referred, started, onPlans, inCare].map(figures => figures.collect()),
)
const events = figures => figures.lazy().select('area', 'month', col('of').alias('top'))
const table = await pl
  .concat([
    rate('referral-rate', events(referrals)),
    share('re-referral-share', referrals.lazy()),
    rate('cp-plan-rate', stock.lazy()),
    rate('cp-plan-start-rate', events(starts)),
    share('cp-second-plan-share', starts.lazy()),
    rate('cic-rate', looked.lazy()),
  ])
  .collect()
const lines = table.rows().map(([indicator, area, month, ...cells]) => {
  const day = String(month)
  return [indicator, `"${area}"`, `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, ...cells].join(',')
})
console.log(['indicator,area,month,numerator,denominator,value', ...lines].join('\n'))
