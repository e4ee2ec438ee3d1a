score check cli/goldens/data/ranges.score examples/fit_only.score --ranges
