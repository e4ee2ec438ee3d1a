score run cli/goldens/data/modules/parts/common.score cli/goldens/data/modules/leads.csv
