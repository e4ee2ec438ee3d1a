for p in bonus=20 bonus=0.5 bonus=21 bonus=x bonsu=1 bonus; do score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --quiet --limit 1 --as-of 2026-11-22 --set $p; done
