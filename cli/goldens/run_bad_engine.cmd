score run cli/goldens/data/signups.score cli/goldens/data/signups.csv --engine fast; echo "exit $?"
