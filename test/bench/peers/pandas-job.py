"""The six indicators in pandas: only the columns needed, read by Arrow or by its own reader, no loop over rows."""

import sys

import numpy as np
import pandas as pd

folder, reader = sys.argv[1:]


def read(dataset, texts, days, numbers=()):
    names = [*texts, *days, *numbers]
    path = f"{folder}/{dataset}.csv"
    if reader == "own":
        kinds = {name: "category" for name in texts} | {name: "float64" for name in numbers}
        return pd.read_csv(path, usecols=names, dtype=kinds, parse_dates=days, date_format="%Y-%m-%d")
    import pyarrow as pa
    import pyarrow.csv as arrow

    kinds = {name: pa.dictionary(pa.int32(), pa.string()) for name in texts}
    kinds |= {name: pa.timestamp("s") for name in days} | {name: pa.float64() for name in numbers}
    options = arrow.ConvertOptions(column_types=kinds, include_columns=names)
    return arrow.read_csv(path, convert_options=options).to_pandas()


def ymd(days):
    """A day as a number: twelve months later is 10,000 more, and 29 February clamps by itself."""
    return days.dt.year * 10_000 + days.dt.month * 100 + days.dt.day


def month_of(days):
    return days.dt.year * 12 + days.dt.month - 1


FIRST, LAST = 2023 * 12 + 3, 2025 * 12 + 2
MONTHS = range(FIRST, LAST + 1)


def last_day(month):
    return pd.Timestamp(month // 12, month % 12 + 1, 1) + pd.offsets.MonthEnd(0)


figures = []


def add(indicator, counted, over=None):
    """`counted` and `over`: indexed by area and month; the whole is added by month."""
    for by_area, base in ((counted, over), (whole_of(counted), None if over is None else whole_of(over))):
        denominator = population.reindex(by_area.index) if base is None else base
        times = 10_000 if base is None else 100
        figures.append(pd.DataFrame({"numerator": by_area, "denominator": denominator,
                                     "value": by_area * times / denominator}).assign(indicator=indicator))


def whole_of(counted):
    whole = counted.groupby(level="month").sum()
    return pd.concat({"All areas": whole}, names=["area"])


def add_stock(indicator, episodes, too_old=None):
    parts = []
    for month in MONTHS:
        day = last_day(month)
        is_open = (episodes.start_date <= day) & ~(episodes.end_date <= day)
        if too_old is not None:
            is_open &= ~(too_old <= day.year * 10_000 + day.month * 100 + day.day)
        parts.append(episodes.loc[is_open, ["child_id", "area"]].assign(month=month))
    children = pd.concat(parts).drop_duplicates()
    by_area = children.groupby(["area", "month"], observed=True).size()
    add(indicator, by_area)


people = pd.read_csv(f"{folder}/populations.csv")
months = pd.DataFrame({"month": list(MONTHS)})
months["year"] = (months.month - 3) // 12
people = people.merge(months, on="year").groupby(["area", "month"]).population.sum()
population = pd.concat([people, whole_of(people)])

referrals = read("referrals", ["child_id", "area"], ["referral_date"])
referrals["child"] = referrals.child_id.cat.codes
referrals["day"] = ymd(referrals.referral_date)
referrals = referrals.drop_duplicates(["child", "day"])
order = np.lexsort((referrals.day.to_numpy(), referrals.child.to_numpy()))
child, day = referrals.child.to_numpy()[order], referrals.day.to_numpy()[order]
again = np.zeros(len(order), dtype=bool)
again[1:] = (child[1:] == child[:-1]) & (day[1:] <= day[:-1] + 10_000)
referred = pd.DataFrame({"area": referrals.area.array[order], "month": day // 10_000 * 12 + day // 100 % 100 - 1, "again": again})
grouped = referred[referred.month.between(FIRST, LAST)].groupby(["area", "month"], observed=True).again
add("referral-rate", grouped.size())
add("re-referral-share", grouped.sum(), grouped.size())

plans = read("cp_plans", ["child_id", "area", "initial_category", "latest_category", "other_authority"], ["start_date", "end_date"], ["previous_plans"])
plans = plans[plans.other_authority.isna() | (plans.other_authority == "")].drop_duplicates()
first = plans.groupby("child_id", observed=True).start_date.transform("min")
plans["second"] = (plans.previous_plans >= 1) | (plans.start_date > first)
plans["month"] = month_of(plans.start_date)
started = plans[plans.month.between(FIRST, LAST)].groupby(["area", "month"], observed=True).second
add("cp-plan-start-rate", started.size())
add("cp-second-plan-share", started.sum(), started.size())
add_stock("cp-plan-rate", plans)

care = read("cic", ["child_id", "area", "legal_status"], ["start_date", "end_date", "date_of_birth"])
care = care[~care.legal_status.isin(["V3", "V4"])]
add_stock("cic-rate", care, ymd(care.date_of_birth) + 180_000)

table = pd.concat(figures).reset_index()
table["month"] = (table.month // 12).astype(str) + "-" + (table.month % 12 + 1).astype(str).str.zfill(2) + "-01"
table[["indicator", "area", "month", "numerator", "denominator", "value"]].to_csv(sys.stdout, index=False)
