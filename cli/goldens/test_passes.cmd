score test examples/bank.score
