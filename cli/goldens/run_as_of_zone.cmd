for t in 2026-11-22 2026-11-22T09:00 2026-11-22T09:00Z; do score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --summary --limit 1 --as-of $t 2>&1 >/dev/null | head -1; done
