score run cli/goldens/data/signups.score cli/goldens/data/other_names.csv
