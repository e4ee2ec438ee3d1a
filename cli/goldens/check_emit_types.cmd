score check cli/goldens/data/failing.score --emit types | head -12
