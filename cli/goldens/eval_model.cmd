score eval 'bonus + 1' --model cli/goldens/data/signups.score; score eval 'employees' --model cli/goldens/data/signups.score
