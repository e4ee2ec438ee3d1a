score test cli/goldens/data/funnel.score --min-coverage 90; score test cli/goldens/data/failing.score --filter passes --min-coverage 50; score test cli/goldens/data/funnel.score --min-coverage many
