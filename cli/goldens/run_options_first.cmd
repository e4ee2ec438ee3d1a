score run --quiet --limit 1 --as-of 2026-11-22 --set bonus=20 --select id,fit cli/goldens/data/signups.score cli/goldens/data/signups.csv
