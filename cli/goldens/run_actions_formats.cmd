d=$(mktemp -d); m=cli/goldens/data/actions
for format in csv jsonl parquet arrow; do
  score run $m.score ${m}_day1.csv -q -o $d/1.$format --as-of 2026-11-20T09:00
  score run $m.score ${m}_day2.csv -q -o $d/2.$format --as-of 2026-11-21T09:00 --previous $d/1.$format --actions $d/$format.actions
  score run $m.score ${m}_day3.csv -q -o $d/3.csv --as-of 2026-11-22T09:00 --previous $d/2.$format --actions $d/$format.more
  echo $format; cmp $d/csv.actions $d/$format.actions && cmp $d/csv.more $d/$format.more
done
cat $d/csv.more
rm -r $d
