score explain cli/goldens/data/behaviour.score --events page_view=cli/goldens/data/page_views.csv cli/goldens/data/visitors.csv --as-of 2026-11-22 --id c3; echo $?
score explain --set bonus=3 cli/goldens/data/signups.score --id a cli/goldens/data/signups.jsonl --as-of 2026-11-22 --score fit
