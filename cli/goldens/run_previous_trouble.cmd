d=$(mktemp -d); m=cli/goldens/data/actions; cd $d; cp $OLDPWD/$m* .
printf 'id,total,rank,japan,notify_sales.fired\n1,100,Z,yes,\n1,100,C,true,2026-11-01T00:00:00Z\n2,many,A,,\n4,100,A,,2026-13-01\n' > before.csv
score run actions.score actions_day2.csv -o out.csv --as-of 2026-11-21T09:00 --previous before.csv --rejects rejects.csv --actions actions.jsonl
cat rejects.csv actions.jsonl
printf 'total\n1\n' > no_key.csv
score run actions.score actions_day2.csv -o out.csv --previous no_key.csv
score run actions.score actions_day2.csv --actions -
score run actions.score actions_day2.csv -o a.csv --actions a.csv
score run actions.score actions_day2.csv -o a.csv --actions actions_day2.csv
score run actions.score actions_day2.csv -o a.csv --previous nothing.csv
printf 'model keyless\nlead { points: decimal = 0 }\nscore s { +(points) }\non s rises above 1 do x {}\n' > keyless.score
score run keyless.score actions_day2.csv -o a.csv --previous out.csv
printf 'model none\nlead { id: string key, points: decimal = 0 }\nscore s { +(points) }\n' > none.score
score run none.score actions_day2.csv -o a.csv --actions a.jsonl --previous out.csv
cd $OLDPWD; rm -r $d
