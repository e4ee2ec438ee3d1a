score run cli/goldens/data/modules/main.score cli/goldens/data/modules/leads.csv --quiet --set s.usual=small --set common.enough=1 --set hot=60
