score run cli/goldens/data/signups.score cli/goldens/data/signups.jsonl --as-of 2026-11-22 --output-format jsonl
