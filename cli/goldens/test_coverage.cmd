score test cli/goldens/data/funnel.score --coverage --coverage-listing
