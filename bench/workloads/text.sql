-- workloads/text.score in SQL. The texts are ASCII, for which lower() is folding.
with folded as (
  select id, email, lower(title) as title, lower(company) as company, lower(note) as note,
    lower(split_part(email, '@', 2)) as domain
  from leads),
judged as (
  select *, domain in (select name from free_domains)
      or regexp_matches(domain, '^(yahoo|hotmail|outlook|live|gmx)\.((com?|ne)\.)?[a-z]{2,3}$') as free_mail
  from folded),
summed as (
  select id,
    case when regexp_matches(title, '\b(chief|president|founder|owner)\b') then 25 else 0 end
      + case when contains(title, 'director') or contains(title, 'head of') or contains(title, 'vice') then 15 else 0 end
      + case when regexp_matches(title, '(engineer|developer|architect)') then 10 else 0 end
      - case when regexp_matches(title, '\b(intern|student|trainee)\b') then 20 else 0 end
      + case when suffix(company, ' gmbh') or suffix(company, ' ag') or suffix(company, ' inc')
          or suffix(company, ' inc.') or suffix(company, ' ltd') or suffix(company, ' llc') or suffix(company, ' kk')
        then 5 else 0 end
      - case when contains(company, 'university') or contains(company, 'school') then 10 else 0 end
      + case when contains(company, 'software') or contains(company, 'systems') or contains(company, 'data')
          or contains(company, 'labs') then 10 else 0 end
      - case when free_mail then 10 else 0 end
      + case when email is not null and not free_mail then 5 else 0 end
      + case when contains(note, 'quote') or contains(note, 'demo') or contains(note, 'budget')
          or contains(note, 'pricing') then 20 else 0 end
      + case when regexp_matches(note, '(approved|renewal is due in [1-9]\d? months)') then 10 else 0 end
      - case when contains(note, 'unsubscribe') then 30 else 0 end as points
  from judged),
limited as (select id, least(80, greatest(-40, points)) as points from summed)
select id, points * 1000000 as points,
  case when points >= 40 then 0 when points >= 20 then 1 when points >= 5 then 2 else 3 end as grade
from limited
