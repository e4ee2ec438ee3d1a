score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --as-of-column sen --quiet; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv --as-of-column seen --as-of 2026-11-22
