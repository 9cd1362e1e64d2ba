/**
 * The bank holidays of England, each as the day on which it was kept: where one fell on a weekend,
 * the weekday in its place. Years without a line here are not known, which is not the same as
 * having no holidays.
 *
 * Sources: Banking and Financial Dealings Act 1971, schedule 1; common-law holidays (Good Friday,
 * Christmas Day); royal proclamations for New Year's Day, the early May day and all days moved or
 * added; published by the government at https://www.gov.uk/bank-holidays. Years to come are as the standing
 * rules give them, until a proclamation says otherwise.
 */
const KEPT: Record<number, string> = {
  //     New   Good  East. Early             Xmas  Box.
  //     Year  Fri   Mon   May   Spr.  Sum.  Day   Day   added
  1995: '01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26', // early May moved: VE Day, 50 years
  1996: '01-01 04-05 04-08 05-06 05-27 08-26 12-25 12-26',
  1997: '01-01 03-28 03-31 05-05 05-26 08-25 12-25 12-26',
  1998: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28',
  1999: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31', // millennium eve
  2000: '01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26',
  2001: '01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26',
  2002: '01-01 03-29 04-01 05-06 06-04 08-26 12-25 12-26 06-03', // spring moved, Golden Jubilee
  2003: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2004: '01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28',
  2005: '01-03 03-25 03-28 05-02 05-30 08-29 12-27 12-26',
  2006: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2007: '01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26',
  2008: '01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26',
  2009: '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28',
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 05-02 05-30 08-29 12-27 12-26 04-29', // royal wedding
  2012: '01-02 04-06 04-09 05-07 06-04 08-27 12-25 12-26 06-05', // spring moved, Diamond Jubilee
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28', // early May moved: VE Day, 75 years
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26 06-03 09-19', // spring moved, Platinum Jubilee, the Queen's funeral
  2023: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26 05-08', // coronation
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

export const FIRST_YEAR = 1995
export const LAST_YEAR = 2028

/** Every bank holiday from `FIRST_YEAR` to `LAST_YEAR`, as `2022-09-19`; those of a year in the order of its line. */
export function bankHolidays(): string[] {
  return Object.entries(KEPT).flatMap(([year, days]) => days.split(' ').map(day => `${year}-${day}`))
}
