score test cli/goldens/data/modules/main.score
