score explain examples/bank.score examples/data/bank-full.csv --id 2 --as-of 2026-11-22
