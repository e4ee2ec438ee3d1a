score check cli/goldens/data/allowed.score && score check cli/goldens/data/allowed.score --format json
