score run cli/goldens/data/decay.score cli/goldens/data/visitors.csv --events page_view=cli/goldens/data/page_views.csv --as-of 2026-11-22 --summary -o $TMP/out.csv 2> $TMP/err
