score check cli/goldens/data/failing.score --emit ast | head -12
