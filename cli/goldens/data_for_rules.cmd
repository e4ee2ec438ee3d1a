score run cli/goldens/data/visitors.csv cli/goldens/data/behaviour.score; echo $?
score explain cli/goldens/data/visitors.jsonl cli/goldens/data/behaviour.score --id c3; echo $?
score check cli/goldens/data/visitors.csv; echo $?
score test cli/goldens/data/visitors.csv; echo $?
score eval 'country is known' --model cli/goldens/data/visitors.csv
