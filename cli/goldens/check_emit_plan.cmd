score check cli/goldens/data/failing.score --emit plan | head -12
