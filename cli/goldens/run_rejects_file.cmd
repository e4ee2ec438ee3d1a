score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --as-of 2026-11-22 -o $TMP/out.csv --rejects $TMP/rejects.csv && cat $TMP/rejects.csv && ls $TMP
