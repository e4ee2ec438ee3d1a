score run cli/goldens/data/wrong.score cli/goldens/data/signups.csv
