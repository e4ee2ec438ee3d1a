d=$(mktemp -d); m=cli/goldens/data/actions
score run $m.score ${m}_day1.csv -o $d/1.csv --as-of 2026-11-20T09:00 --actions $d/1.jsonl 2>/dev/null; cat $d/1.csv $d/1.jsonl
echo; score run $m.score ${m}_day2.csv -o $d/2.csv --as-of 2026-11-21T09:00 --previous $d/1.csv --actions - 2>&1 | sed "s#$d/##"; cat $d/2.csv
echo; cp $d/2.csv $d/state.csv; score run $m.score ${m}_day3.csv -o $d/state.csv --as-of 2026-11-22T09:00 --previous $d/state.csv --actions - 2>&1 | sed "s#$d/##"; cat $d/state.csv
echo; score run $m.score ${m}_day4.csv --as-of 2026-11-23T09:00 --previous $d/state.csv --actions $d/4.jsonl 2>&1; cat $d/4.jsonl
echo; score run $m.score ${m}_day4.csv --as-of 2026-12-21T09:00:01 --previous $d/state.csv --actions $d/5.jsonl -q >/dev/null; cat $d/5.jsonl
rm -r $d
