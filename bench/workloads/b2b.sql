-- examples/b2b_saas.score in SQL: fit, engagement, the three product lines, total and rank. It leaves out quality,
-- profile, segments and actions, which is in DuckDB's favour. Points are millionths. One group-by a table and kind of
-- limit; what a cool-down lets through is a fold over the sorted times. workloads/b2b.py has the macros.
with
views as (select *, starts_with(path, '/pricing') or starts_with(path, '/faq') or starts_with(path, '/spec')
                    or starts_with(path, '/onboarding') as priced from page_view),

-- ---- fit ------------------------------------------------------------------------------------------------------------
known_titles as (select title, seniority(lower(title)) as seniority, is_learner(lower(title)) as learner
                 from (select distinct title from leads where title is not null)),
fits as (
  select l.id, l.unsubscribed, l.interests, within(
    case when seniority >= 5 then 25 when seniority = 4 then 20 when seniority in (2, 3) then 10 else 0 end
    + case when department in ('management', 'it') then 10
           when department in ('production', 'sales', 'marketing') then 5 else 0 end
    + case when employees >= 1000 then 20 when employees >= 100 then 15 when employees >= 10 then 5 else 0 end
    + case when industry in ('it', 'manufacturing') then 15 when industry = 'finance' then 10
           when industry in ('retail', 'public_sector') then 5 else 0 end
    + case when budget >= 10000000 then 20 when budget >= 1000000 then 10 else 0 end
    + case when timeline = 'this_quarter' then 10 when timeline = 'this_year' then 5 else 0 end
    + case when country = 'JP' then 10 when country in ('SG', 'TW', 'KR', 'TH', 'VN') then 5 else 0 end
    + case when interests <> '' then 5 else 0 end
    + case when source in ('referral', 'partner') then 5 when source = 'purchased_list' then -10 else 0 end
    - case when free_mail(email) then 10 else 0 end
    - case when company is null then 5 else 0 end
    - case when country not in ('JP', 'SG', 'TW', 'KR', 'TH', 'VN', 'US', 'GB', 'DE', 'FR') then 20 else 0 end
    - case when learner then 40 else 0 end
    - case when competitor then 100 else 0 end, 0, 100) as fit
  from leads l left join known_titles t on l.title = t.title),

-- ---- engagement: web ------------------------------------------------------------------------------------------------
web_times as (
  select lead, max(seen, 3) filter (priced) as prices, max(seen) as last,
    bool_or(starts_with(path, '/careers')) as careers, list_sort(list(epoch_us(seen))) as times,
    bit_count(bit_or(case when age(seen) < 4 * week() then 1 << cast(age(seen) // week() as integer) else 0 end)) as weeks
  from views group by lead),
product_days as (
  select lead, max(newest, 5) as newest
  from (select lead, max(seen) as newest from views where starts_with(path, '/product') group by lead, day_of(seen))
  group by lead),
long_reads as (
  select lead, list_sort(flatten(list(newest)), 'desc')[1:5] as newest
  from (select lead, max(seen, 3) as newest from views where dwell >= 180 group by lead, week_of(seen)) group by lead),
web as (
  select lead, last, within(
    decayed(10, prices) + coalesce(decayed(3, p.newest), 0)
    + list_sum(list_transform(cooled(times, minutes(30))[-10:], lambda us: worth(1, make_timestamp(us))))
    + coalesce(decayed(2, r.newest), 0)
    + case when len(list_filter(range(1, len(times) - 3), lambda i: times[i + 4] - times[i] < days(1))) > 0
      then 8000000 else 0 end
    + case when weeks >= 3 then 10000000 else 0 end
    + case when len(list_filter(range(1, len(times)), lambda i: times[i + 1] - times[i] >= days(60)
                                and times[i + 1] > now_us() - days(14))) > 0 then 10000000 else 0 end
    - case when careers then 10000000 else 0 end, -10000000, 45000000) as points
  from web_times left join product_days p using (lead) left join long_reads r using (lead)),

-- ---- mail -----------------------------------------------------------------------------------------------------------
campaigns as (
  select lead, max(newest, 5) filter (kind = 'open') as opens, max(newest, 5) filter (kind = 'click') as clicks
  from (select lead, kind, max(seen) as newest from email where kind in ('open', 'click') group by lead, kind, campaign)
  group by lead),
mail_kinds as (
  select lead, count(*) filter (kind = 'bounce' and age(seen) < days(180)) as bounces,
    bool_or(kind = 'unsubscribe') as unsubscribed
  from email group by lead),
clicked_after as (
  select distinct v.lead from views v join email e on e.lead = v.lead and e.seen > v.seen
    and e.seen <= v.seen + interval 3 day where v.priced and e.kind = 'click'),
mails as (
  select k.lead, unsubscribed, within(
    coalesce(decayed(1, opens), 0) + coalesce(decayed(4, clicks), 0) - 10000000 * bounces
    + case when a.lead is null then 0 else 10000000 end, -30000000, 25000000) as points
  from mail_kinds k left join campaigns c using (lead) left join clicked_after a using (lead)),

-- ---- seminars, content, forms and the rest --------------------------------------------------------------------------
topics as (
  select lead, sum(worth(least(minutes, 60) / 4, seen)) as points
  from (select lead, arg_max(minutes, seen) as minutes, max(seen) as seen from webinar group by lead, topic)
  group by lead),
halls as (
  select lead, case when bool_or(topic = 'demo' and attended) then 30000000 else 0 end
    + decayed(15, max(seen, 2) filter (topic = 'solution' and attended))
    + decayed(5, max(seen, 2) filter (topic = 'trend' and attended))
    - decayed(5, max(seen, 2) filter (not attended)) as points
  from seminar group by lead),
assets as (
  select lead, sum(worth(10, newest)) as points
  from (select lead, max(seen) as newest from download where age(seen) < days(90) group by lead, asset) group by lead),
then_prices as (
  select lead, decayed(5, max(seen, 2)) as points from download d
  where exists (from views v where v.lead = d.lead and v.priced and v.seen > d.seen
                and v.seen <= d.seen + interval 2 day) group by lead),
talked as (
  select distinct d.lead from download d join chat c on c.lead = d.lead and c.about = d.asset and c.seen > d.seen
    and c.seen <= d.seen + interval 7 day),
forms as (
  select lead, decayed(40, max(seen, 1) filter (kind = 'quote' and ok and age(seen) < days(60)))
    + decayed(30, max(seen, 1) filter (kind = 'trial' and ok and age(seen) < days(60)))
    + decayed(15, max(seen, 2) filter (kind = 'contact' and ok))
    + decayed(5, max(seen, 1) filter (kind = 'newsletter' and ok))
    - least(6000000, coalesce(sum(worth(2, seen)) filter (not ok), 0)) as points
  from form group by lead),
chats as (
  select lead, least(20000000, list_sum(list_transform(cooled_two(list_sort(list(epoch_us(seen))), days(7)),
                                                       lambda us: worth(10, make_timestamp(us))))) as points
  from chat group by lead),
price_searches as (
  select lead, sum(worth(5, newest)) as points
  from (select lead, max(seen) as newest from (select lead, seen, lower(term) as term from search)
        where contains(term, 'price') or contains(term, 'cost') or contains(term, '価格') or contains(term, '料金')
        group by lead, day_of(seen)) group by lead),
job_searches as (
  select lead, worth(5, max(seen)) as points from search
  where contains(lower(term), 'jobs') or contains(term, '採用') group by lead),
sales as (
  select lead, 20000000 * count(*) filter (status = 'created')
    - coalesce(sum(faded(20, seen)) filter (status = 'lost'), 0) as points
  from opportunity group by lead),
engaged as (
  select id, fit, interests, within(
    coalesce(w.points, 0) + coalesce(m.points, 0)
    + least(50000000, coalesce(h.points, 0) + least(20000000, coalesce(topics.points, 0)))
    + least(30000000, coalesce(assets.points, 0) + coalesce(then_prices.points, 0)
                      + case when talked.lead is null then 0 else 10000000 end)
    + least(60000000, coalesce(forms.points, 0) + coalesce(chats.points, 0))
    + within(coalesce(price_searches.points, 0) - coalesce(job_searches.points, 0), -5000000, 10000000)
    + coalesce(sales.points, 0)
    - case when age(w.last) < days(60) then 0 else 20000000 end
    - least(20, coalesce(5 * (age(w.last) // days(30)), 0)) * 1000000
    - case when fits.unsubscribed or m.unsubscribed then 100000000 else 0 end, 0, 100000000) as engagement
  from fits left join web w on w.lead = id left join mails m on m.lead = id left join halls h on h.lead = id
    left join topics on topics.lead = id left join assets on assets.lead = id
    left join then_prices on then_prices.lead = id left join talked on talked.lead = id
    left join forms on forms.lead = id left join chats on chats.lead = id
    left join price_searches on price_searches.lead = id left join job_searches on job_searches.lead = id
    left join sales on sales.lead = id),

-- ---- which product --------------------------------------------------------------------------------------------------
line_prices as (select lead, line, decayed(10, max(seen, 3)) as points from views
                where priced and line is not null group by lead, line),
line_pages as (
  select lead, line, decayed(3, max(newest, 5)) as points
  from (select lead, line, max(seen) as newest from views where line is not null group by lead, line, day_of(seen))
  group by lead, line),
line_assets as (
  select lead, line, decayed(15, max(newest, 2)) as points
  from (select lead, line, max(seen) as newest from download where line is not null group by lead, line, asset)
  group by lead, line),
line_seminars as (select lead, line, worth(25, max(seen)) as points from seminar
                  where attended and line is not null group by lead, line),
line_forms as (select lead, line, worth(40, max(seen)) as points from form
               where kind in ('quote', 'trial') and ok and line is not null group by lead, line),
line_owned as (select lead, line, -100000000 as points from purchase group by lead, line),
line_points as (
  select lead, line, sum(points) as points
  from (from line_prices union all from line_pages union all from line_assets union all from line_seminars
        union all from line_forms union all from line_owned) group by lead, line),
lines as (
  select id, sum(within(coalesce(points, 0) + case when contains(interests, name) then 20000000 else 0 end,
                        0, 100000000)) as interest
  from fits cross join (values ('crm'), ('erp'), ('bi')) as wanted(name)
    left join line_points on lead = id and line = name
  group by id),

-- ---- what follows ---------------------------------------------------------------------------------------------------
totals as (
  select id, interest, within(cast(round_even(fit * (engagement / 1e6) / 100 * 1e6, 0) as bigint), 0, 100000000) as points
  from engaged join lines using (id))
select id, points, interest as more,
  case when points >= 60000000 then 0 when points >= 40000000 then 1 when points >= 15000000 then 2 else 3 end as grade
from totals
