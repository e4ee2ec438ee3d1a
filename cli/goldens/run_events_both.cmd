score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.jsonl --events page_view=cli/goldens/data/page_views.csv --events seminar=cli/goldens/data/seminars.csv --as-of 2026-11-22
