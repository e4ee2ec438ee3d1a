score check cli/goldens/data/wrong.score --format json
