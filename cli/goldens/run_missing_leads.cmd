score run cli/goldens/data/behaviour.score nowhere.csv; echo $?
score explain cli/goldens/data/behaviour.score nowhere.csv --id a; echo $?
score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.csv -o $TMP/out.csv
