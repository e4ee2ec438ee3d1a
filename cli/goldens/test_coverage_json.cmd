score test cli/goldens/data/funnel.score --coverage=json; score test cli/goldens/data/failing.score --coverage --format json
