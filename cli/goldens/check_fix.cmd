cp cli/goldens/data/slips.score $TMP/m.score; score check --fix $TMP/m.score; cat $TMP/m.score; score check --fix $TMP/m.score --format json
