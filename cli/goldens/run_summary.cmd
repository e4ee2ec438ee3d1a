score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --as-of 2026-11-22 --summary -o $TMP/out.csv --outcome country=JP && cat $TMP/out.csv
