score test cli/goldens/data/wrong.score
