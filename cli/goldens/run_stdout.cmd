score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --as-of 2026-11-22
