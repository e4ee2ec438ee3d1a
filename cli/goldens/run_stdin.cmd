cat examples/data/bank-full.csv | score run examples/bank.score - --input-format csv --limit 3
