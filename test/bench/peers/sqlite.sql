-- The six indicators in SQLite, in memory: .import, an index where one is walked, one statement a dataset.
.mode csv
.import populations.csv people
.import referrals.csv referrals
.import cp_plans.csv cp_plans
.import cic.csv cic

CREATE TABLE months AS
  WITH RECURSIVE m(month) AS (
    VALUES ('2023-04-01') UNION ALL SELECT date(month, '+1 month') FROM m WHERE month < '2025-03-01')
  SELECT month, date(month, '+1 month', '-1 day') AS last, CAST(strftime('%Y', month, '-3 months') AS INTEGER) AS year
  FROM m;

CREATE TABLE population AS
  SELECT area, month, CAST(population AS INTEGER) AS population FROM people JOIN months ON people.year + 0 = months.year;
INSERT INTO population SELECT 'All areas', month, sum(population) FROM population GROUP BY month;

-- A day as a number: twelve months later is 10,000 more, and 29 February clamps by itself.
CREATE TABLE referred AS
  WITH days AS (SELECT DISTINCT child_id, area, CAST(replace(referral_date, '-', '') AS INTEGER) AS day FROM referrals)
  SELECT area, day / 100 AS month,
    ifnull(day <= lag(day) OVER (PARTITION BY child_id ORDER BY day) + 10000, 0) AS again
  FROM days;
CREATE TABLE plans AS
  SELECT DISTINCT * FROM cp_plans WHERE other_authority = '';
CREATE TABLE started AS
  SELECT area, substr(start_date, 1, 7) || '-01' AS month,
    previous_plans + 0 >= 1 OR start_date > min(start_date) OVER (PARTITION BY child_id) AS second
  FROM plans;

CREATE TABLE counted (indicator, area, month, numerator, denominator);
CREATE TABLE referral AS
  SELECT area, substr(month, 1, 4) || '-' || substr(month, 5) || '-01' AS month, count(*) AS referrals, sum(again) AS again
  FROM referred WHERE month >= 202304 GROUP BY 1, 2;
INSERT INTO counted SELECT 'referral-rate', area, month, referrals, NULL FROM referral;
INSERT INTO counted SELECT 're-referral-share', area, month, again, referrals FROM referral;
INSERT INTO counted SELECT 'cp-plan-start-rate', area, month, count(*), NULL FROM started WHERE month >= '2023-04-01' GROUP BY 2, 3;
INSERT INTO counted SELECT 'cp-second-plan-share', area, month, sum(second), count(*) FROM started WHERE month >= '2023-04-01' GROUP BY 2, 3;
INSERT INTO counted SELECT indicator, 'All areas', month, sum(numerator), sum(denominator) FROM counted GROUP BY 1, 3;

CREATE TABLE open AS
  SELECT DISTINCT 'cp-plan-rate' AS indicator, child_id, area, month FROM months JOIN plans
    ON start_date <= last AND (end_date = '' OR end_date > last);
INSERT INTO open
  SELECT DISTINCT 'cic-rate', child_id, area, month FROM months JOIN cic
    ON start_date <= last AND (end_date = '' OR end_date > last)
    AND legal_status NOT IN ('V3', 'V4')
    AND (date_of_birth = '' OR replace(last, '-', '') + 0 < replace(date_of_birth, '-', '') + 180000);
INSERT INTO counted SELECT indicator, area, month, count(*), NULL FROM open GROUP BY 1, 2, 3;
INSERT INTO counted SELECT indicator, 'All areas', month, count(DISTINCT child_id), NULL FROM open GROUP BY 1, 3;

.headers on
SELECT indicator, area, month, numerator, coalesce(denominator, population) AS denominator,
  CASE WHEN denominator IS NULL THEN numerator * 10000.0 / population ELSE numerator * 100.0 / denominator END AS value
FROM counted LEFT JOIN population USING (area, month);
