score run examples/bank.score examples/data/bank-full.csv examples/data/bank-full.csv --quiet | tail -1
