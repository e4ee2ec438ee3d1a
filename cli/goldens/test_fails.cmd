score test cli/goldens/data/failing.score
