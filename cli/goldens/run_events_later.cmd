score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.jsonl --as-of 2026-11-02 -o $TMP/out.csv
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --events page_view=cli/goldens/data/page_views.csv --as-of-column seen -o $TMP/out.csv
