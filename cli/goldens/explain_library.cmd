score explain cli/goldens/data/library.score cli/goldens/data/library.csv --as-of 2026-07-22T09:00 --id 1 --id 2 --id 3
