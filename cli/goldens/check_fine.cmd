score check examples/bank.score examples/fit_only.score
