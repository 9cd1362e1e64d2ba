# The six indicators in data.table: only the columns needed, days as days, all threads.
suppressPackageStartupMessages(library(data.table))
setDTthreads(0)
folder <- commandArgs(trailingOnly = TRUE)[1]

read <- function(dataset, columns) fread(file.path(folder, paste0(dataset, ".csv")), select = columns, na.strings = "")

# A day as a number: twelve months later is 10,000 more, and 29 February clamps by itself.
ymd <- function(day) year(day) * 10000L + month(day) * 100L + mday(day)
month_of <- function(day) day - day %% 100L + 1L

first <- as.IDate(seq(as.Date("2023-04-01"), by = "month", length.out = 24))
last <- as.IDate(seq(as.Date("2023-05-01"), by = "month", length.out = 24)) - 1L
months <- data.table(month = ymd(first), last = last, adult = ymd(last), year = rep(c(2023L, 2024L), each = 12))

sums <- function(rows) {
  areas <- rows[, .(top = sum(flag), of = .N), by = .(area, month)]
  rbind(areas, areas[, .(area = "All areas", top = sum(top), of = sum(of)), by = month], use.names = TRUE)
}

people <- merge(read("populations", c("year", "area", "population")), months, by = "year", allow.cartesian = TRUE)
people <- people[, .(people = sum(population)), by = .(area, month)]
people <- rbind(people, people[, .(area = "All areas", people = sum(people)), by = month], use.names = TRUE)

rate <- function(name, rows) {
  merge(rows, people, by = c("area", "month"))[, .(indicator = name, area, month, numerator = top,
    denominator = people, value = top * 10000 / people)]
}
share <- function(name, rows) {
  rows[, .(indicator = name, area, month, numerator = top, denominator = of, value = top * 100 / of)]
}

days <- unique(read("referrals", c("child_id", "referral_date", "area")))
setkey(days, child_id, referral_date)
days[, day := ymd(referral_date)]
days[, flag := child_id == shift(child_id, fill = "") & day <= shift(day, fill = 0L) + 10000L]
referred <- sums(days[, month := month_of(day)][month >= 20230401L])

plans <- unique(read("cp_plans", c("child_id", "start_date", "end_date", "area", "initial_category",
  "latest_category", "previous_plans", "other_authority")))
plans <- plans[is.na(other_authority)]
plans[, first := min(start_date), by = child_id]
plans[, flag := (!is.na(previous_plans) & previous_plans >= 1) | start_date > first]
started <- sums(plans[, month := month_of(ymd(start_date))][month >= 20230401L])

open_children <- function(episodes) {
  open <- rbindlist(lapply(seq_len(nrow(months)), function(i) {
    day <- months$last[i]
    episodes[start_date <= day & (is.na(end_date) | end_date > day) & (is.na(adult) | adult > months$adult[i]),
      .(child_id, area, month = months$month[i])]
  }))
  areas <- unique(open)[, .(top = .N), by = .(area, month)]
  whole <- unique(open[, .(child_id, month)])[, .(area = "All areas", top = .N), by = month]
  rbind(areas, whole, use.names = TRUE)
}
on_plans <- open_children(plans[, adult := NA_integer_])

care <- read("cic", c("child_id", "start_date", "end_date", "area", "legal_status", "date_of_birth"))
care <- care[is.na(legal_status) | !legal_status %chin% c("V3", "V4")]
in_care <- open_children(care[, adult := ymd(date_of_birth) + 180000L])

table <- rbind(
  rate("referral-rate", referred[, .(area, month, top = of)]),
  share("re-referral-share", referred),
  rate("cp-plan-rate", on_plans),
  rate("cp-plan-start-rate", started[, .(area, month, top = of)]),
  share("cp-second-plan-share", started),
  rate("cic-rate", in_care)
)
table[, month := as.IDate(as.character(month), format = "%Y%m%d")]
fwrite(table)
