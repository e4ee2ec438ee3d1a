score check cli/goldens/data/schedule.score --emit plan | sed -n '/^step/,$p'
