score check cli/goldens/data/ranges.score --ranges --format json
