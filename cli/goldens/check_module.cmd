score check cli/goldens/data/modules/parts/common.score
