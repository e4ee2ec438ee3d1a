score test cli/goldens/data/failing.score --filter pass; score test cli/goldens/data/failing.score --filter zzz
