m=cli/goldens/data/actions
score run $m.score ${m}_day1.csv --as-of 2026-11-20T09:00 --select id,total,notify_sales.armed --summary 2>&1
score run $m.score ${m}_day1.csv --as-of 2026-11-20T09:00 --select id,notify_sales.value
