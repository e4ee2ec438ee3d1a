-- workloads/events.score in SQL. Of several ways this one was the fastest: one group-by without window functions; the
-- newest K of a lead are what `max(seen, K)` gives, because a visit's points depend on its time alone.
with visited as (
  select lead,
    max(seen, 3) filter (page = 'pricing'::pages) as prices,
    sum(worth(2, seen)) filter (dwell >= 120) as long_reads,
    max(seen, 10) filter (seen > day_ago(90)) as newest,
    count(*) filter (seen > day_ago(7)) as in_a_week,
    bool_or(page = 'careers'::pages) as careers,
    max(seen) as last
  from visits group by lead),
summed as (
  select id,
    coalesce(list_sum(list_transform(prices, lambda seen: worth(10, seen))), 0)
      + coalesce(long_reads, 0)
      + coalesce(list_sum(list_transform(newest, lambda seen: worth(1, seen))), 0)
      + case when in_a_week >= 3 then 8000000 else 0 end
      - case when careers then 5000000 else 0 end
      - case when last > day_ago(60) then 0 else 20000000 end as points
  from leads left join visited on lead = id),
limited as (select id, least(150000000, greatest(-30000000, points)) as points from summed)
select id, points,
  case when points >= 30000000 then 0 when points >= 10000000 then 1 when points >= 0 then 2 else 3 end as grade
from limited
