score check cli/goldens/data/modules/broken.score
