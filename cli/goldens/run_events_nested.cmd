score run cli/goldens/data/behaviour.score cli/goldens/data/visitors.jsonl --as-of 2026-11-22
