score explain cli/goldens/data/signups.score cli/goldens/data/signups.jsonl --id a --as-of 2026-11-22 --set bonus=3
